import { formatDate } from '../format.ts';
import type { Shape } from '../shape.ts';

const long = (date: string): string => formatDate(date, 'es', 'long');
const atReport = (date: string): string =>
  `Según la versión del ${long(date)}, vigente al momento del reporte.`;
const otherAtReport = (date: string): string => `Al momento del reporte regía la del ${long(date)}.`;

/** The Spanish of what stands around every answer. Every language has a module of this shape. */
export const frame = {
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
  share: 'Compartir, guardar o imprimir',
  permalink: 'Enlace permanente a este cálculo',
  copy: 'Copiar el enlace',
  copied: 'Enlace copiado',
  /** What only paper says. */
  sheet: (moment: string, zone: string, digest: string | undefined) =>
    `Calculado el ${moment} (${zone}).${digest === undefined ? '' : ` SHA-256 de la versión: ${digest}`}`,
};

/** Those words in any language. */
export type FrameWords = Shape<typeof frame>;
