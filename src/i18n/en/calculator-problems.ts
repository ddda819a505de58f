import type { OwnProblemWords } from '../es/calculator-problems.ts';
import { formatDate } from '../format.ts';

const long = (date: string): string => formatDate(date, 'en', 'long');

/** The English of mistakes. */
export const words: OwnProblemWords = {
  summary: (count) => (count === 1 ? 'There is 1 thing to correct' : `There are ${count} things to correct`),
  field: {
    version: 'Version',
    plan: 'Plan',
    category: 'Type of request',
    severity: 'Severity',
    attention: 'Service mode',
    channel: 'Channel',
    option: 'Option',
    at: 'Date and time',
    zone: 'Time zone',
    pause: 'Pause',
    compare: 'Comparison',
    order: 'Order',
    done: 'Done',
    by: 'Needed by',
    term: 'Time limit',
    month: 'Month',
    down: 'Downtime',
  },
  missing: {
    version: 'Choose a version.',
    plan: 'Choose your plan.',
    category: 'Choose the type of request.',
    severity: 'Choose the severity of the case.',
    attention: 'Choose a service mode.',
    channel: 'Choose a channel.',
    option: 'Choose an option.',
    at: 'Give the date and, if asked for, the time.',
    zone: 'Choose the time zone.',
    pause: 'Say when the pause began, or remove it.',
    compare: 'Choose what to compare.',
    order: 'Choose an order.',
    done: 'Give the date and the time.',
    by: 'Give the date and the time.',
    term: 'Choose the time limit.',
    month: 'Give the month.',
    down: 'Say how long the service was down.',
  },
  missingEnd: 'Say when the pause ended, or remove it.',
  rejected: (field, shown) =>
    `${field}: the link says “${shown}”, which can’t be read or is one too many. It was left out.`,
  unknown: (field, shown, date) =>
    `${field}: the version of ${long(date)} has no “${shown}”. It was left out.`,
  unknownVersion: (shown) =>
    `The policy has no version “${shown}”. The one in force on the given date is used.`,
  notInPlan: (name, plan, instead) =>
    `The ${plan} plan doesn’t include “${name}”.${instead === undefined ? '' : ` Use: ${instead}.`} It was left out.`,
  notInCategory: (shown, category) =>
    `Severity: “${shown}” isn’t one of those for requests of the type “${category}”. It was left out.`,
  notFor: (mode, request) =>
    `The mode “${mode}” can’t be asked for with “${request}”. The ordinary one is used.`,
  unreadable: 'That date or time doesn’t exist. Enter, for example, 20 November 2026 and 16:30.',
  gap: (before, after) =>
    `That time didn’t exist: the clocks went forward. The nearest are ${before} and ${after}.`,
  twiceProblem: 'That time occurred twice. Say whether it was the first or the second.',
  tooLong: 'The month isn’t that long. It was left out.',
  beforeReport: 'It must be after the report.',
  notYet: 'That date is still to come: check the year, and the day and the month.',
  endsBeforeStart: 'The pause must end after it starts.',
};
