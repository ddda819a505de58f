import { formatClock, formatDate, zoneName } from '../format.ts';
import type { Shape } from '../shape.ts';

const day = (date: string): string => formatDate(date, 'es', 'full');
const moment = (date: string, minutes: number): string => `${day(date)}, ${formatClock(minutes)}`;
const long = (date: string): string => formatDate(date, 'es', 'long');

/** The Spanish of every answer. Every language has a module of this shape. */
export const calculator = {
  day,
  shortDay: (date: string) => formatDate(date, 'es', 'short'),
  clock: formatClock,
  moment,
  zone: (name: string, at: number) => zoneName(name, 'es', at),

  result: {
    case: 'Vencimientos',
    comparison: 'El caso en cada plan',
    term: 'Vencimiento',
    availability: 'Disponibilidad',
  },
  beforeFirstVersion: (date: string) =>
    `Ninguna versión de esta política estaba vigente en esa fecha: la primera rige desde el ${long(date)}.`,
  loading: 'Cargando…',
  failed: 'No se pudo cargar lo necesario para calcular. Revise su conexión.',
  retry: 'Intentar de nuevo',

  edit: 'Cambiar los datos',
};

/** The words of every answer in any language. */
export type CalculatorWords = Shape<typeof calculator>;
