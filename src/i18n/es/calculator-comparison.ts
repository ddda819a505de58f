import { elapsedWords } from '../elapsed.ts';
import type { CalculatorWords } from './calculator.ts';
import { words as results } from './calculator-results.ts';
import type { Shape } from '../shape.ts';

const elapsed = (ms: number): string => elapsedWords(ms, ['día', 'días']);
const list = new Intl.ListFormat('es');

/** The Spanish of a case in every plan. Every language has a module of this shape. */
export const words = {
  ...results,
  inZone: (zone: string) => `Las horas están en ${zone}.`,
  plan: 'Plan',
  earlier: (ms: number, plan: string) => `${elapsed(ms)} antes que ${plan}`,
  later: (ms: number, plan: string) => `${elapsed(ms)} después que ${plan}`,
  same: (plan: string) => `A la vez que ${plan}`,
  /** What a metric's due times come to. */
  first: (metric: string, plans: readonly string[], difference: string | undefined) =>
    `${metric}: primero ${list.format(plans)}${difference === undefined ? '' : `, ${difference}`}.`,
  allTheSame: (metric: string) => `${metric}: a la vez en todos los planes.`,
  earliest: 'El más pronto',
  amongEarliest: 'El más pronto, a la par',
  lacks: (name: string) => `No incluye «${name}»: se calcula sin eso.`,
  order: 'Orden',
  policyOrder: 'El de la política',
  byMetric: (metric: string) => `Por ${metric}`,
  caption: 'Cuándo vence cada plazo, plan por plan, en el orden de la política',
  captionBy: (metric: string) =>
    `Cuándo vence cada plazo, plan por plan, del más pronto al más tardío por «${metric}»`,
  reference: 'Los demás se comparan con este plan',
  refer: 'Comparar con este',
  referTo: (plan: string) => `Comparar con este: ${plan}`,
  whole: 'El porqué',
  wholeOf: (plan: string) => `El porqué, con el plan ${plan}`,
};

/** Those words in any language, beside those of the form. */
export type OwnComparisonWords = Shape<typeof words>;
export type ComparisonWords = CalculatorWords & OwnComparisonWords;
