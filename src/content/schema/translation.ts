import * as z from 'zod';
import { section, words } from './field.ts';

/** What a translation of `policy.mdx` has beside the words of its original. */
export const translationSchema = section({
  /** The names of the holidays, by the name in the binding text. Required for every holiday of a calendar. Default: none. Example: `{ Año Nuevo: New Year's Day }`. */
  holidays: z.record(z.string(), words).default({}),
});
