import type { Week } from '../../sla/calendar.ts';
import type { Duration } from '../../sla/duration.ts';
import type { FormWords } from './calculator-form.ts';
import { durationWords, weekWords } from './time.ts';
import type { Shape } from '../shape.ts';

/** The Spanish of the questions about a case. Every language has a module of this shape. */
export const words = {
  planHours: (week: Week) => weekWords(week),
  category: 'Tipo de solicitud',
  examples: (examples: readonly string[]) => `Por ejemplo: ${examples.join(' ')}`,
  severity: 'Severidad del caso',
  attention: 'Modo de atención',
  report: '¿Cuándo se reportó?',
  reportHint: (zone: string) => `Hora del registro del caso, en ${zone}.`,
  backwards: '¿Aún no lo reporta? Vea hasta cuándo puede hacerlo',
  channel: 'Canal por el que llegó',
  noChannel: 'Sin indicar',
  opensNoCase: (channel: string, opening: string) =>
    `«${channel}» no abre un caso: el plazo empieza con el mensaje por «${opening}». Indique la hora de ese mensaje.`,
  channelResponse: (response: Duration, calendar: string | undefined) =>
    `Allí se contesta: ${durationWords(response)}, en ${calendar ?? 'el horario de su plan'}.`,
  options: 'Opciones contratadas',
  covered: (option: string) => `${option}: ya lo cubre el horario de su plan.`,
  versionAtReport: 'La vigente al momento del reporte',
};

/** The words of the questions about a case in any language, beside those of every form. */
export type OwnCaseWords = Shape<typeof words>;
export type CaseWords = FormWords & OwnCaseWords;
