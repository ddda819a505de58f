import type { OwnComparisonWords } from '../es/calculator-comparison.ts';
import { elapsedWords } from '../elapsed.ts';
import { words as results } from './calculator-results.ts';

const elapsed = (ms: number): string => elapsedWords(ms, ['day', 'days']);
const list = new Intl.ListFormat('en');

/** The English of a case in every plan. */
export const words: OwnComparisonWords = {
  ...results,
  inZone: (zone) => `Times are in ${zone}.`,
  plan: 'Plan',
  earlier: (ms, plan) => `${elapsed(ms)} earlier than ${plan}`,
  later: (ms, plan) => `${elapsed(ms)} later than ${plan}`,
  same: (plan) => `At the same time as ${plan}`,
  first: (metric, plans, difference) =>
    `${metric}: first ${list.format(plans)}${difference === undefined ? '' : `, ${difference}`}.`,
  allTheSame: (metric) => `${metric}: at the same time in every plan.`,
  earliest: 'The earliest',
  amongEarliest: 'The earliest, tied',
  lacks: (name) => `Doesn’t include “${name}”: calculated without it.`,
  order: 'Order',
  policyOrder: 'The policy’s',
  byMetric: (metric) => `By ${metric}`,
  caption: 'When each answer is due, plan by plan, in the policy’s order',
  captionBy: (metric) =>
    `When each answer is due, plan by plan, from the earliest to the latest by “${metric}”`,
  reference: 'The others are compared with this plan',
  refer: 'Compare with this one',
  referTo: (plan) => `Compare with this one: ${plan}`,
  whole: 'See why',
  wholeOf: (plan) => `See why, with the ${plan} plan`,
};
