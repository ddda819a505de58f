import * as z from 'zod';
import type { AvailabilityRules } from '../model.ts';
import { blame, reference, section, words } from './field.ts';
import type { Setting } from './setting.ts';

/** A service credit. */
export const creditSchema = section({
  /** The availability below which it is given, in percent. Range: more than 0, up to 100. */
  below: z.number().gt(0).max(100),
  /** How much is given, in percent of the fee. Range: more than 0, up to 100. */
  credit: z.number().gt(0).max(100),
});

const credits = z.array(creditSchema).transform((bands, context) => {
  for (const [index, band] of bands.entries()) {
    const milder = bands[index - 1];
    if (milder === undefined || (band.below < milder.below && band.credit > milder.credit)) continue;
    blame(
      context,
      {
        what: 'the bands are out of order.',
        allowed: 'bands from the mildest to the worst: less availability, more credit.',
        remedy: 'sort them by below, the highest first, and check the credits.',
      },
      [index],
    );
  }
  return bands;
});

/** What holds for the availability of every plan. */
export function availabilitySchema({ vocabulary }: Setting): z.ZodType<AvailabilityRules> {
  return section({
    /** What doesn't count against it, each in a few words. Default: nothing is said. */
    excludes: z.array(words).default([]),
    /** Service credits, from the mildest band to the worst. Default: none. Example: `[{ below: 99.5, credit: 10 }]`. */
    credits: credits.default([]),
    /** Id of the clause that promises it. */
    clause: reference('clause', vocabulary).exactOptional(),
  });
}
