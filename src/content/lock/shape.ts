import * as z from 'zod';
import { parseCivilDate } from '../../sla/civil-date.ts';
import { parseInstant } from '../../sla/instant.ts';

/** Changes whenever the meaning of a lock does; what a program doesn't know, it doesn't guess. */
export const FORMAT = 1;

const civilDate = z.string().refine((text) => parseCivilDate(text) !== undefined);
/** ISO 8601 in UTC: `2026-11-20T21:30:00Z`. */
const moment = z.string().refine((text) => parseInstant(text) !== undefined);
const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** What is asked about a target, and when it was due. */
const targetCase = z.strictObject({
  /** What the moment of the report is like: `holiday-eve`. */
  moment: z.string(),
  /** Key of the plan. */
  plan: z.string(),
  /** Key of the severity, or of the category with targets of its own. */
  row: z.string(),
  metric: z.string(),
  /** Key of the channel of the report, where a target depends on it. */
  channel: z.string().exactOptional(),
  /** Key of the option that the client has contracted, where a target depends on it. */
  option: z.string().exactOptional(),
  /** Key of the mode of attention, where a target depends on it. */
  attention: z.string().exactOptional(),
  report: moment,
  /** The earlier end, where the promise is a range. */
  earliest: moment.exactOptional(),
  due: moment,
});

/** What is asked about a term, and when it ended. */
const termCase = z.strictObject({
  moment: z.string(),
  term: z.string(),
  event: moment,
  due: moment,
});

const workedCase = z.union([targetCase, termCase]);

/** `version.lock.json`: what a published version is, whatever changes around it. */
export const lockSchema = z.strictObject({
  format: z.literal(FORMAT),
  policy: z.string(),
  /** The date on which it takes effect, which is its name. */
  version: civilDate,
  published: civilDate,
  /** Only where it had been public before it was frozen. */
  imported: z.literal(true).exactOptional(),
  /** Of the whole: the SHA-256 of the sorted lines `<digest>  <path>`. */
  digest,
  /** Of each file as it is now, errata included. */
  files: z.record(z.string(), digest),
  /** Of what an erratum can't change in each file: data, references, numbers. */
  figures: z.record(z.string(), digest),
  /** Paths under the site's address that lead to the version for ever. */
  addresses: z.array(z.string()).readonly(),
  /** The holidays of each calendar for the version's horizon, by the calendar's key. */
  calendars: z.record(
    z.string(),
    z.strictObject({ holidays: z.array(z.strictObject({ date: civilDate, name: z.string() })) }).readonly(),
  ),
  /** The offsets of each zone for the version's horizon, in minutes east of UTC, by the zone's name. */
  zones: z.record(
    z.string(),
    z
      .strictObject({ initial: z.int(), changes: z.array(z.strictObject({ at: moment, offset: z.int() })) })
      .readonly(),
  ),
  /** Due times as computed on the day of the publication. */
  cases: z.array(workedCase).readonly(),
  errata: z.array(
    z.strictObject({
      date: civilDate,
      reason: z.string(),
      file: z.string(),
      before: digest,
      after: digest,
      whole: z.strictObject({ before: digest, after: digest }),
    }),
  ),
  additions: z.array(z.strictObject({ date: civilDate, file: z.string(), digest })).readonly(),
});

export type Lock = z.output<typeof lockSchema>;
export type WorkedCase = z.output<typeof workedCase>;
export type TargetCase = z.output<typeof targetCase>;
export type TermCase = z.output<typeof termCase>;

/** `version.withdrawn.json`: that a published version doesn't hold any more. */
export const withdrawalSchema = z.strictObject({
  format: z.literal(FORMAT),
  /** The civil date from which it doesn't hold. */
  date: civilDate,
  reason: z.string(),
});

export type WithdrawalFile = z.output<typeof withdrawalSchema>;
