import type { FrameWords } from '../es/calculator-frame.ts';
import { formatDate } from '../format.ts';

const long = (date: string): string => formatDate(date, 'en', 'long');
const atReport = (date: string): string =>
  `According to the version of ${long(date)}, in force when the case was reported.`;
const otherAtReport = (date: string): string =>
  `When the case was reported, the one of ${long(date)} was in force.`;

/** The English of what stands around every answer. */
export const frame: FrameWords = {
  withoutMistakes: 'This result leaves out what needs to be corrected.',
  inForce: {
    case: atReport,
    comparison: atReport,
    term: (date) => `According to the version of ${long(date)}, in force on the given date.`,
    availability: (date) => `According to the version of ${long(date)}, in force when the month begins.`,
  },
  latest: (date) => `According to the version of ${long(date)}.`,
  pinned: (date) => `According to the version of ${long(date)}, which you chose.`,
  otherInForce: {
    case: otherAtReport,
    comparison: otherAtReport,
    term: (date) => `On the given date, the one of ${long(date)} is in force.`,
    availability: (date) => `When the month begins, the one of ${long(date)} is in force.`,
  },
  briefClause: (number) => `clause ${number}`,
  clause: (number, title) => `${number} ${title}`,
  share: 'Share, save or print',
  permalink: 'Permanent link to this calculation',
  copy: 'Copy the link',
  copied: 'Link copied',
  /** What only paper says. */
  sheet: (moment, zone, digest) =>
    `Computed on ${moment} (${zone}).${digest === undefined ? '' : ` SHA-256 of the version: ${digest}`}`,
};
