import { messagesIn } from '../message.ts';
import type { Shape } from '../shape.ts';

const message = messagesIn('es');

/** The Spanish of planning backwards. Every language has a module of this shape. */
export const planned = {
  title: 'Hasta cuándo reportar',
  answerFirst: 'Responda antes las preguntas de arriba: de ellas depende hasta cuándo puede reportar.',
  wantedBy: '¿Para cuándo lo necesita?',
  byHint: message<[zone: string]>('En {0}. Si no lo indica, es el cierre de hoy.'),
  wanted: message<[moment: string]>('Para tenerlo a más tardar el {0}:'),
  report: 'Reporte el caso',
  reportBy: message<[moment: string]>('reporte a más tardar el {0}'),
  tooLate: message<[moment: string]>('ya no alcanza: había que reportar a más tardar el {0}'),
  never: 'ningún reporte bajo esta versión lo alcanza',
  pastHorizon: message<[end: string]>('el calendario de esta versión termina el {0:long}'),
  countedOf: message<[metric: string]>('Cómo se cuenta: {0}'),
};

/** Those words in any language. */
export type PlannedWords = Shape<typeof planned>;
