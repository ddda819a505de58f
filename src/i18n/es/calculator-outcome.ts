import { formatDate } from '../format.ts';
import type { CalculatorWords } from './calculator.ts';
import { aboutWords, isOne, spanWords } from './span.ts';
import type { Shape } from '../shape.ts';
import { frame } from './calculator-frame.ts';

/** The article of a time on the clock: `la 1:30`, `las 2:00`. */
const article = (minutes: number): string => (Math.floor(minutes / 60) === 1 ? 'la' : 'las');
/** What is left, as a sentence begins. */
const remaining = (words: string): string => `${isOne(words) ? 'Queda' : 'Quedan'} ${words}`;
const long = (date: string): string => formatDate(date, 'es', 'long');

/** The Spanish of what is due, which loads with the first answer. Every language has a module of this shape. */
export const outcome = {
  ...frame,
  before: (minutes: number) => `Antes de ${article(minutes)}`,
  by: (minutes: number) => `A más tardar a ${article(minutes)}`,
  since: (minutes: number) => `Desde ${article(minutes)}`,
  /** A time that follows one of the above, with its day. */
  timeOf: (date: string, clock: string) => `${clock} del ${formatDate(date, 'es', 'full')}`,
  update: (number: number) => `Actualización n.º ${number}`,
  yourTime: (zone: string) => `En su zona (${zone})`,
  left: (ms: number) => remaining(aboutWords(ms)),
  leftLessThan: (ms: number) => remaining(`menos de ${aboutWords(ms)}`),
  exceeded: (ms: number) => `Venció hace ${aboutWords(ms)}`,
  dueNow: 'Vence ahora',
  overdue: 'Ya venció',
  paused: (ms: number, of: 'open' | 'real') =>
    `En pausa: faltan por contar ${spanWords(ms)} ${of === 'open' ? 'de horario de atención' : 'de tiempo corrido'}`,
  pausedSince: (words: string) =>
    `El plazo está detenido desde el ${words} y seguirá cuando termine la pausa.`,
  none: 'Sin plazo comprometido',
  noneNote: 'Para este plan y esta severidad la política no promete un plazo.',
  qualitative: 'Compromiso sin plazo en horas o días: no se calcula una fecha.',
  routeNote: 'Ningún plan cubre esta solicitud: no tiene un plazo que se pueda calcular.',
  beyondHorizon: 'Sin fecha',
  beyondHorizonNote: (from: string, to: string) =>
    `Queda fuera del calendario de esta versión, que va del ${long(from)} al ${long(to)}. No se calcula una fecha.`,

  ledger: 'Cómo se cuenta',
  ledgerFailed: 'No se pudo cargar la explicación. Cierre y vuelva a abrir.',
};

/** The words of what is due in any language, beside those of the form. */
export type OwnOutcomeWords = Shape<typeof outcome>;
export type OutcomeWords = CalculatorWords & OwnOutcomeWords;
