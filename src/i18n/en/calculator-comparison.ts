import type { ComparisonWords } from '../es/calculator-comparison.ts';
import { messagesIn } from '../message.ts';

const message = messagesIn('en');

/** The English of a case in every plan. */
export const comparison: ComparisonWords = {
  inZone: message('Times are in {0}.'),
  planColumn: 'Plan',
  earlier: message('{0:elapsed} earlier than {1}'),
  later: message('{0:elapsed} later than {1}'),
  same: message('At the same time as {0}'),
  first: message('{0}: first {1}.'),
  firstBy: message('{0}: first {1}, {2}.'),
  allTheSame: message('{0}: at the same time in every plan.'),
  earliest: 'The earliest',
  amongEarliest: 'The earliest, tied',
  lacks: message('Doesn’t include “{0}”: calculated without it.'),
  order: 'Order',
  policyOrder: 'The policy’s',
  byMetric: message('By {0}'),
  caption: 'When each answer is due, plan by plan, in the policy’s order',
  captionBy: message('When each answer is due, plan by plan, from the earliest to the latest by “{0}”'),
  reference: 'The others are compared with this plan',
  refer: 'Compare with this one',
  referTo: message('Compare with this one: {0}'),
  whole: 'See why',
  wholeOf: message('See why, with the {0} plan'),
};
