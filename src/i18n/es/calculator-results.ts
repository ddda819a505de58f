import { messagesIn } from '../message.ts';
import type { Shape } from '../shape.ts';

const message = messagesIn('es');

/** The Spanish of a case's results. Every language has a module of this shape. */
export const results = {
  reportedAt: message<[words: string]>('Reporte: {0}'),
  strict: 'Lo que se cumpla justo en ese instante llega tarde.',
  lenient: 'Ese instante todavía está a tiempo.',
  compare: 'Comparar con los demás planes',
  check: 'Comprobar si se cumplió a tiempo',
  recheck: 'Cambiar cuándo se cumplió',
  surcharge: message<[words: string]>('Recargo: {0}.'),

  next: 'Qué hacer ahora',
  use: message<[channel: string]>('Para abrir el caso o seguirlo: {0}'),
  follow: message<[channels: string]>('Para darle seguimiento: {0}'),
  whenLate: 'Un plazo ya venció. Escale el caso:',
  ifLate: 'Si un plazo vence sin respuesta:',
};

/** Those words in any language. */
export type ResultWords = Shape<typeof results>;
