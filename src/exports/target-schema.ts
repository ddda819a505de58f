import { array, enumOf, number, object, optional, record, type Schema, text } from './schema.ts';

const duration: Schema = {
  description: 'How long something may take.',
  oneOf: [
    object('With an amount.', {
      unit: enumOf('minutes', 'hours', 'business-days', 'calendar-days', 'months'),
      amount: { type: 'number', exclusiveMinimum: 0 },
    }),
    object('Without an amount.', { unit: enumOf('immediate', 'same-business-day') }),
  ],
};

const strict: Schema = {
  type: 'boolean',
  description: 'Whether an answer at the very instant at which it is due is late.',
};

/** What is promised, by its type. */
const promised: Schema = {
  oneOf: [
    object('Done in the duration.', {
      type: { const: 'within' },
      duration,
      strict,
      share: optional(number('Percentage of the cases for which it is promised. Without it: all.')),
    }),
    object('Done between two durations.', { type: { const: 'range' }, from: duration, to: duration, strict }),
    object('An update at each multiple of the duration.', { type: { const: 'every' }, duration }),
    object('A promise without a number.', { type: { const: 'words' }, text: text('The promise.') }),
    object('Nothing is promised.', { type: { const: 'none' } }),
    object('The request leaves the plan.', { type: { const: 'route' }, route: text('Key of the route.') }),
  ],
};

const condition = object('When it holds: every key must. Without keys it always does.', {
  channel: optional(text('Key of the channel of the report.')),
  option: optional(text('Key of an option that the client has contracted.')),
  hours: optional(enumOf('inside', 'outside')),
  attention: optional(text('Key of the mode of attention.')),
});

const target = object('A promise with its condition.', {
  when: condition,
  promised,
  calendar: optional(text('Key of the calendar it counts on. Without it: the calendar of the plan.')),
  cutoff: optional(number('Its own cut-off, in minutes since 00:00.')),
  surcharge: optional(text('What it may cost beside the plan.')),
  note: optional(text('What else to know of it.')),
  clause: optional(text('Id of the clause that promises it.')),
});

/** What a plan promises for one row of its matrix. */
export const targets = object('What is promised for cases of one kind.', {
  channels: array(text('Key of a channel.'), 'In which they are attended.'),
  metrics: record(
    array(target, 'In the order in which their conditions are tried: the first that holds is the one.'),
    'By the key of a metric.',
  ),
});
