import * as z from 'zod';
import type { ChangeNotes } from '../model.ts';
import { quoted } from '../suggest.ts';
import { section, spelled, words } from './field.ts';

const DIFFERENCE = /^[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)*$/;

/** The key of a difference, or what several begin with; whether there is one, the comparison says. */
const difference = spelled(
  (text) => (DIFFERENCE.test(text) ? text : undefined),
  (text) => ({
    what: `${quoted(text)} cannot be the key of a change.`,
    allowed: 'keys joined by points: calendars.oficina.week.',
    remedy: 'copy the key from the message of npm run check, or from the notice.',
  }),
);

/** What the author says of the changes since the version before. */
export const changesSchema: z.ZodType<ChangeNotes> = section({
  /** What changes since the version before, in one or two sentences. */
  summary: words,
  /** Why, by the key of a change or by what several keys begin with. Required for every change that is worse for the client. Default: none. Example: `{ calendars.oficina.week: La primera hora casi no tenía casos. }`. */
  reasons: z.record(difference, words).default({}),
});
