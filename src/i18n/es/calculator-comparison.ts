import { messagesIn } from '../message.ts';
import type { Shape } from '../shape.ts';

const message = messagesIn('es');

/** The Spanish of a case in every plan. Every language has a module of this shape. */
export const comparison = {
  inZone: message<[zone: string]>('Las horas están en {0}.'),
  planColumn: 'Plan',
  earlier: message<[ms: number, plan: string]>('{0:elapsed} antes que {1}'),
  later: message<[ms: number, plan: string]>('{0:elapsed} después que {1}'),
  same: message<[plan: string]>('A la vez que {0}'),
  /** What a metric's due times come to. */
  first: message<[metric: string, plans: string]>('{0}: primero {1}.'),
  firstBy: message<[metric: string, plans: string, difference: string]>('{0}: primero {1}, {2}.'),
  allTheSame: message<[metric: string]>('{0}: a la vez en todos los planes.'),
  earliest: 'El más pronto',
  amongEarliest: 'El más pronto, a la par',
  lacks: message<[name: string]>('No incluye «{0}»: se calcula sin eso.'),
  order: 'Orden',
  policyOrder: 'El de la política',
  byMetric: message<[metric: string]>('Por {0}'),
  caption: 'Cuándo vence cada plazo, plan por plan, en el orden de la política',
  captionBy: message<[metric: string]>(
    'Cuándo vence cada plazo, plan por plan, del más pronto al más tardío por «{0}»',
  ),
  reference: 'Los demás se comparan con este plan',
  refer: 'Comparar con este',
  referTo: message<[plan: string]>('Comparar con este: {0}'),
  whole: 'El porqué',
  wholeOf: message<[plan: string]>('El porqué, con el plan {0}'),
};

/** Those words in any language. */
export type ComparisonWords = Shape<typeof comparison>;
