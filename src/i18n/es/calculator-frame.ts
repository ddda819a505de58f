import { messagesIn } from '../message.ts';
import type { Shape } from '../shape.ts';

const message = messagesIn('es');
const atReport = message<[date: string]>('Según la versión del {0:long}, vigente al momento del reporte.');
const otherAtReport = message<[date: string]>('Al momento del reporte regía la del {0:long}.');

/** The Spanish of what stands around every answer. Every language has a module of this shape. */
export const frame = {
  cameBy: message<[channel: string]>('Canal: {0}.'),
  withOption: message<[option: string]>('Opción: {0}.'),
  pausedOn: message<[moment: string]>('En pausa desde el {0}, sin terminar.'),
  pausedBetween: message<[from: string, to: string]>('En pausa desde el {0} hasta el {1}.'),
  withoutMistakes: 'Este resultado no tiene en cuenta lo que falta corregir.',
  inForce: {
    case: atReport,
    comparison: atReport,
    term: message<[date: string]>('Según la versión del {0:long}, vigente en la fecha indicada.'),
    availability: message<[date: string]>('Según la versión del {0:long}, vigente al comenzar el mes.'),
  },
  latest: message<[date: string]>('Según la versión del {0:long}.'),
  pinned: message<[date: string]>('Según la versión del {0:long}, la que se pidió.'),
  otherInForce: {
    case: otherAtReport,
    comparison: otherAtReport,
    term: message<[date: string]>('En la fecha indicada rige la del {0:long}.'),
    availability: message<[date: string]>('Al comenzar el mes rige la del {0:long}.'),
  },
  briefClause: message<[number: string]>('cláusula {0}'),
  clause: message<[number: string, title: string]>('{0} {1}'),
  share: 'Compartir, guardar o imprimir',
  permalink: 'Enlace permanente a este cálculo',
  copy: 'Copiar el enlace',
  copied: 'Enlace copiado',
  /** What only paper says. */
  sheet: message<[moment: string, zone: string]>('Calculado el {0} ({1}).'),
  digest: message<[digest: string]>('SHA-256 de la versión: {0}'),
};

/** Those words in any language. */
export type FrameWords = Shape<typeof frame>;
