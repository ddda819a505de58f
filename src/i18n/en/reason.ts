import type { Reason } from '../../sla/reason.ts';

/** The English of why time doesn't count. */

const REASONS = {
  closed: 'Outside support hours',
  break: 'Break',
  weekend: 'No support that day',
  pause: 'Pause',
  'before-receipt': 'After the cut-off',
  'report-day': 'Day of the report, not counted',
  'event-day': 'Day of the event, not counted',
} as const;

/** Why time doesn't count, in a few words. */
export function reasonWords(reason: Reason): string {
  if (reason.type === 'holiday') return `Holiday: ${reason.name}`;
  return reason.type === 'exception' ? reason.reason : REASONS[reason.type];
}
