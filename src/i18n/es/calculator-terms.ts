import type { TermLimit } from '../../sla/term.ts';
import { capitalized } from '../sentence.ts';
import { termWords } from './term.ts';
import type { Shape } from '../shape.ts';

/** The Spanish of the questions about a term. Every language has a module of this shape. */
export const words = {
  term: '¿Qué plazo?',
  allPlans: 'Para todos los planes',
  termNote: (limit: TermLimit, event: string) => `${capitalized(termWords(limit), 'es')} · ${event}`,
  eventHint: (zone: string) => `En ${zone}.`,
  today: 'Hoy',
  versionAtEvent: 'La vigente en esa fecha',
};

/** The words of the questions about a term in any language. */
export type OwnTermWords = Shape<typeof words>;
