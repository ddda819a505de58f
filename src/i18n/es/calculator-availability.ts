import { formatPercent } from '../numbers.ts';
import type { CalculatorWords } from './calculator.ts';
import type { Shape } from '../shape.ts';
import { frame } from './calculator-frame.ts';

const percent = (value: number): string => formatPercent(value, 'es');
const monthFormat = new Intl.DateTimeFormat('es', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const month = (date: string): string => monthFormat.format(new Date(`${date}T00:00:00Z`));
const quarter = (date: string): number => Math.ceil(Number(date.slice(5, 7)) / 3);

/** The Spanish of availability. Every language has a module of this shape. */
export const words = {
  ...frame,
  promised: (value: number) => `Disponibilidad del ${percent(value)}`,
  month: 'Mes',
  monthHint: 'Año y mes (por ejemplo, 2026-10)',
  down: 'Tiempo fuera de servicio en ese mes',
  downHint: 'Si lo indica, verá qué disponibilidad tuvo el mes.',
  hours: 'Horas',
  minutes: 'Minutos',
  versionAtMonth: 'La vigente al comenzar el mes',
  allowed: 'Tiempo máximo fuera de servicio que admite la promesa',
  periods: {
    day: 'En un día',
    month: (date: string) => `En ${month(date)}`,
    quarter: (date: string) => `En el trimestre ${quarter(date)} de ${date.slice(0, 4)}`,
    year: (date: string) => `En ${date.slice(0, 4)}`,
  },
  achieved: (down: string, date: string, value: number) =>
    `${down} fuera de servicio en ${month(date)} es una disponibilidad del ${percent(value)}:`,
  missed: (value: number) => `por debajo del ${percent(value)} del plan.`,
  kept: (value: number) => `cumple el ${percent(value)} del plan.`,
  excludes: 'No cuenta contra la disponibilidad:',
  credit: (credit: number, below: number) =>
    `Da derecho a una compensación del ${percent(credit)} de la cuota, por quedar por debajo del ${percent(below)}.`,
  noCredit: 'No da derecho a compensación.',
};

/** Those words in any language, beside those of the form. */
export type OwnAvailabilityWords = Shape<typeof words>;
export type AvailabilityWords = CalculatorWords & OwnAvailabilityWords;
