import { messagesIn } from '../message.ts';
import type { Shape } from '../shape.ts';

const message = messagesIn('es');

/** The Spanish of the questions about a term. Every language has a module of this shape. */
export const terms = {
  term: '¿Qué plazo?',
  allPlans: 'Para todos los planes',
  eventHint: message<[zone: string]>('En {0}.'),
  today: 'Hoy',
  versionAtEvent: 'La vigente en esa fecha',
};

/** Those words in any language. */
export type TermWords = Shape<typeof terms>;
