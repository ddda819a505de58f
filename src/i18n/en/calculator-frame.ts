import type { FrameWords } from '../es/calculator-frame.ts';
import { messagesIn } from '../message.ts';

const message = messagesIn('en');
const atReport = message<[date: string]>(
  'According to the version of {0:long}, in force when the case was reported.',
);
const otherAtReport = message<[date: string]>(
  'When the case was reported, the one of {0:long} was in force.',
);

/** The English of what stands around every answer. */
export const frame: FrameWords = {
  cameBy: message('Channel: {0}.'),
  withOption: message('Option: {0}.'),
  pausedOn: message('Paused since {0}, still open.'),
  pausedBetween: message('Paused from {0} to {1}.'),
  withoutMistakes: 'This result leaves out what needs to be corrected.',
  inForce: {
    case: atReport,
    comparison: atReport,
    term: message('According to the version of {0:long}, in force on the given date.'),
    availability: message('According to the version of {0:long}, in force when the month begins.'),
  },
  latest: message('According to the version of {0:long}.'),
  pinned: message('According to the version of {0:long}, as asked for.'),
  otherInForce: {
    case: otherAtReport,
    comparison: otherAtReport,
    term: message('On the given date, the one of {0:long} is in force.'),
    availability: message('When the month begins, the one of {0:long} is in force.'),
  },
  briefClause: message('clause {0}'),
  clause: message('{0} {1}'),
  share: 'Share, save or print',
  permalink: 'Permanent link to this calculation',
  copy: 'Copy the link',
  copied: 'Link copied',
  /** What only paper says. */
  sheet: message('Computed on {0} ({1}).'),
  digest: message('SHA-256 of the version: {0}'),
};
