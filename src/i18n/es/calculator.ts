import { formatClock, formatDate, zoneName } from '../format.ts';
import type { Shape } from '../shape.ts';

const day = (date: string): string => formatDate(date, 'es', 'full');
const moment = (date: string, minutes: number): string => `${day(date)}, ${formatClock(minutes)}`;
const long = (date: string): string => formatDate(date, 'es', 'long');
const atReport = (date: string): string =>
  `Según la versión del ${long(date)}, vigente al momento del reporte.`;
const otherAtReport = (date: string): string => `Al momento del reporte regía la del ${long(date)}.`;

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

  withoutMistakes: 'Este resultado no tiene en cuenta los datos por corregir.',
  inForce: {
    case: atReport,
    comparison: atReport,
    term: (date: string) => `Según la versión del ${long(date)}, vigente en la fecha indicada.`,
    availability: (date: string) => `Según la versión del ${long(date)}, vigente al comenzar el mes.`,
  },
  latest: (date: string) => `Según la versión del ${long(date)}.`,
  pinned: (date: string) => `Según la versión del ${long(date)}, que usted eligió.`,
  otherInForce: {
    case: otherAtReport,
    comparison: otherAtReport,
    term: (date: string) => `En la fecha indicada rige la del ${long(date)}.`,
    availability: (date: string) => `Al comenzar el mes rige la del ${long(date)}.`,
  },
  briefClause: (number: string) => `cláusula ${number}`,
  clause: (number: string, title: string) => `${number} ${title}`,
  permalink: 'Enlace permanente a este cálculo',
  copy: 'Copiar el enlace',
  copied: 'Enlace copiado',
  edit: 'Cambiar los datos',
};

/** The words of every answer in any language. */
export type CalculatorWords = Shape<typeof calculator>;
