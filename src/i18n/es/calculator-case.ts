import { messagesIn } from '../message.ts';
import type { Shape } from '../shape.ts';

const message = messagesIn('es');

/** The Spanish of the questions about a case. Every language has a module of this shape. */
export const caseQuestions = {
  category: 'Tipo de solicitud',
  examples: message<[examples: string]>('Por ejemplo: {0}'),
  severity: 'Severidad del caso',
  attention: 'Modo de atención',
  report: '¿Cuándo se reportó?',
  reportHint: message<[zone: string]>('Hora del registro del caso, en {0}.'),
  backwards: '¿Aún no lo reporta? Vea hasta cuándo puede hacerlo',
  channel: 'Canal por el que llegó',
  noChannel: 'Sin indicar',
  opensNoCase: message<[channel: string, opening: string]>(
    '«{0}» no abre un caso: el plazo empieza con el mensaje por «{1}». Indique la hora de ese mensaje.',
  ),
  options: 'Opciones contratadas',
  covered: message<[option: string]>('{0}: ya lo cubre el horario de su plan.'),
  versionAtReport: 'La vigente al momento del reporte',
};

/** Those words in any language. */
export type CaseWords = Shape<typeof caseQuestions>;
