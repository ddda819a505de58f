import type { ZoneOffsets } from './zone.ts';

/**
 * A stretch of a day's wall time, in minutes since 00:00: `[540, 1020]` is 09:00-17:00.
 * The end may be 1440 (24:00). An end at or before its start lies on the next date (rule 2).
 */
export type Window = readonly [start: number, end: number];

/** The windows of each weekday, Monday first. */
export type Week = readonly [
  readonly Window[],
  readonly Window[],
  readonly Window[],
  readonly Window[],
  readonly Window[],
  readonly Window[],
  readonly Window[],
];

/** A date without open time, and what people call it. */
export interface Holiday {
  /** Civil date, `YYYY-MM-DD`. */
  readonly date: string;
  readonly name: string;
}

/** A date whose windows replace whatever else would hold, a holiday included; none closes it. */
export interface Exception {
  /** Civil date, `YYYY-MM-DD`. */
  readonly date: string;
  readonly windows: readonly Window[];
  readonly reason: string;
}

/** Weekly hours, holidays and exceptions in one zone, as plain data (rule 2). */
export interface Calendar {
  readonly zone: ZoneOffsets;
  readonly week: Week;
  readonly holidays: readonly Holiday[];
  readonly exceptions: readonly Exception[];
}
