import { formatDate } from '../format.ts';
import type { CalculatorWords } from './calculator.ts';
import type { Shape } from '../shape.ts';

/** The Spanish of planning backwards. Every language has a module of this shape. */
export const words = {
  answerFirst: 'Responda antes las preguntas de arriba: de ellas depende hasta cuándo puede reportar.',
  wantedBy: '¿Para cuándo lo necesita?',
  byHint: (zone: string) => `En ${zone}. Si no lo indica, es el cierre de hoy.`,
  wanted: (moment: string) => `Para tenerlo a más tardar el ${moment}:`,
  reportBy: (moment: string) => `reporte a más tardar el ${moment}`,
  tooLate: (moment: string) => `ya no alcanza: había que reportar a más tardar el ${moment}`,
  never: 'ningún reporte lo alcanza',
  pastHorizon: (end: string) => `el calendario de esta versión termina el ${formatDate(end, 'es', 'long')}`,
};

/** Those words in any language, beside those that the page brings. */
export type OwnBackwardsWords = Shape<typeof words>;
export type BackwardsWords = CalculatorWords & OwnBackwardsWords;
