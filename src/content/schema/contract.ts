import * as z from 'zod';
import { type Notice, SECTION_KINDS, type SectionKind } from '../model.ts';
import { amount } from './duration.ts';
import { blame, choice, reference, section, words } from './field.ts';
import type { Setting } from './setting.ts';

/** What a word of the text means. */
export const definitionSchema = section({
  /** The word. Example: `SPoC`. */
  name: words,
  /** What it means, in a sentence. */
  definition: words,
});

/** The clauses that hold the parts every contract has: `{ scope: alcance, law: ley-aplicable }`. */
export function sectionsSchema({ vocabulary }: Setting): z.ZodType<Partial<Record<SectionKind, string>>> {
  return z.record(choice(...SECTION_KINDS), reference('clause', vocabulary));
}

/** How long before it takes effect a change must be announced. */
export function noticeSchema({ vocabulary }: Setting): z.ZodType<Notice> {
  return section({
    /** In calendar days, business days or months: `30d`, `10bd`, `1mo`. */
    duration: amount.transform((duration, context) => {
      if (duration.unit === 'hours' || duration.unit === 'minutes') {
        blame(context, {
          what: 'a notice is given in days.',
          allowed: 'an amount of bd, d or mo: 30d.',
          remedy: 'write it in days: 2d.',
        });
      }
      return duration;
    }),
    /** Whether a change in favour of the client needs no notice. Default: `false`. */
    'unless-better': z.boolean().default(false),
    /** Id of the clause that promises it. */
    clause: reference('clause', vocabulary),
  }).transform(({ 'unless-better': unlessBetter, ...notice }) => ({ ...notice, unlessBetter }));
}
