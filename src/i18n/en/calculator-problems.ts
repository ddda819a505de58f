import type { ProblemWords } from '../es/calculator-problems.ts';
import { messagesIn } from '../message.ts';

const message = messagesIn('en');

/** The English of mistakes. */
export const problem: ProblemWords = {
  summary: message<[count: number]>('{0::There is|There are} {0} {0::thing|things} to correct'),
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
  rejected: message<[field: string, shown: string]>(
    '{0}: the link says “{1}”, which can’t be read or is one too many. It was left out.',
  ),
  unknown: message<[field: string, shown: string, date: string]>(
    '{0}: the version of {2:long} has no “{1}”. It was left out.',
  ),
  unknownVersion: message<[shown: string]>(
    'The policy has no version “{0}”. The one in force on the given date is used.',
  ),
  notInPlan: message<[name: string, plan: string]>('The {1} plan doesn’t include “{0}”. It was left out.'),
  notInPlanUse: message<[name: string, plan: string, instead: string]>(
    'The {1} plan doesn’t include “{0}”. Use: {2}. It was left out.',
  ),
  notInCategory: message<[shown: string, category: string]>(
    'Severity: “{0}” isn’t one of those for requests of the type “{1}”. It was left out.',
  ),
  notFor: message<[mode: string, request: string]>(
    'The mode “{0}” can’t be asked for with “{1}”. The ordinary one is used.',
  ),
  unreadable: 'That date or time doesn’t exist. Enter, for example, 20 November 2026 and 16:30.',
  gap: message<[before: string, after: string]>(
    'That time didn’t exist: the clocks went forward. The nearest are {0} and {1}.',
  ),
  twiceProblem: 'That time occurred twice. Say whether it was the first or the second.',
  tooLong: 'The month isn’t that long. It was left out.',
  beforeReport: 'It must be after the report.',
  notYet: 'That date is still to come: check the year, and the day and the month.',
  endsBeforeStart: 'The pause must end after it starts.',
};
