import { isBusinessDate } from '../sla/business-day.ts';
import { addDays, type CivilDate, civilDate } from '../sla/civil-date.ts';
import { type Instant, instant, type Interval } from '../sla/instant.ts';
import { countBelow, type OpenHours } from '../sla/open-hours.ts';
import { type Pause, settle } from '../sla/pauses.ts';
import { type Reason, reasonsOf } from '../sla/reason.ts';
import { END_OF_DAY, wallTime, wallToInstant } from '../sla/zone.ts';

/** A stretch of a day, in minutes of its wall clock: from 0 to 1440. */
export type Stretch = readonly [from: number, to: number];

/** Something that happens at an instant, with a key that its words are known by. */
export interface Mark {
  readonly key: string;
  readonly at: Instant;
  /** Whether the instant, if it is 00:00, is drawn as the 24:00 of the day that it ends. */
  readonly endsDay?: boolean;
}

/** A mark on its day, in minutes of the wall clock. */
export interface DayMark {
  readonly key: string;
  readonly minutes: number;
}

/** One civil date of the picture, or the dates between two of them that look alike. */
export type Row =
  | {
      readonly type: 'day';
      readonly date: CivilDate;
      readonly open: readonly Stretch[];
      readonly paused: readonly Stretch[];
      /** What was counted, by track. */
      readonly counted: readonly (readonly Stretch[])[];
      /** In the order of the clock. */
      readonly marks: readonly DayMark[];
      /** Why the whole date is closed, if it is. */
      readonly closed?: Reason;
    }
  | { readonly type: 'gap'; readonly from: CivilDate; readonly to: CivilDate; readonly days: number };

/** What a picture is drawn from. All instants are UTC. */
export interface PictureRequest {
  readonly hours: OpenHours;
  readonly pauses: readonly Pause[];
  /** For each promise, the stretches that were counted. */
  readonly tracks: readonly (readonly Interval[])[];
  /** The report, the due times, the present; the picture reaches from the first to the last. */
  readonly marks: readonly Mark[];
  /** Drawn only if it lies between the others. */
  readonly now: Mark;
}

/** So many dates are all drawn; of more, those beside an event and the holidays. */
const MOST_DATES = 12;

/** Of very many dates, the holidays would be most of the picture. */
const MOST_WITH_HOLIDAYS = 70;

/**
 * The days from the first mark to the last, as rows to draw: what is open, paused and counted on
 * each, in minutes of its wall clock. A long stretch without events becomes a gap, so that the
 * picture stays small.
 *
 * @example
 * // reported on Friday at 16:30, due on Monday at 10:30
 * pictureOf(request).map(({ type }) => type) // ['day', 'day', 'day', 'day']
 */
export function pictureOf({ hours, pauses, tracks, marks, now }: PictureRequest): readonly Row[] {
  const { zone } = hours;
  const dated = marks.map((mark) => ({ mark, ...dayOf(hours, mark) }));
  const dates = dated.map(({ date }) => date);
  const [first, last] = [Math.min(...dates), Math.max(...dates)];
  const present = { mark: now, ...dayOf(hours, now) };
  const isBetween = marks.some(({ at }) => at <= now.at) && marks.some(({ at }) => at > now.at);
  const shown = isBetween ? [...dated, present] : dated;

  const reasons = reasonsOf(hours);
  const begins = wallToInstant(zone, civilDate(first), 0);
  const halts = settle(pauses, begins);
  const day = (date: CivilDate): Row => {
    const span = { from: wallToInstant(zone, date, 0), to: wallToInstant(zone, addDays(date, 1), 0) };
    const minutes = (at: number): number =>
      at >= span.to ? END_OF_DAY : wallTime(zone, instant(at)).minutes;
    const clip = (intervals: readonly { readonly from: number; readonly to: number }[]): readonly Stretch[] =>
      intervals.flatMap(({ from, to }) => {
        const [start, end] = [Math.max(from, span.from), Math.min(to, span.to)];
        const stretch: Stretch = [minutes(start), minutes(end)];
        // Where a clock goes back, a stretch may begin later than it ends: it has no room on the wall.
        return start < end && stretch[0] < stretch[1] ? [stretch] : [];
      });
    const marked = shown
      .filter((each) => each.date === date)
      .map(({ mark: { key }, minutes: minute }) => ({ key, minutes: minute }))
      .sort((one, other) => one.minutes - other.minutes);
    return {
      type: 'day',
      date,
      open: clip(openOn(hours, span)),
      paused: clip(halts),
      counted: tracks.map((track) => clip(track)),
      marks: marked,
      ...(!isBusinessDate(hours, date) && { closed: reasons.ofDate(date) }),
    };
  };
  const isHoliday = (date: CivilDate): boolean =>
    !isBusinessDate(hours, date) && reasons.ofDate(date).type !== 'weekend';
  const isNear = (date: CivilDate): boolean => shown.some((each) => Math.abs(each.date - date) <= 1);
  const isDrawn = (date: CivilDate): boolean =>
    last - first < MOST_DATES || isNear(date) || (last - first < MOST_WITH_HOLIDAYS && isHoliday(date));
  return rowsOf(first, last, isDrawn).map((row) => (typeof row === 'number' ? day(row) : row));
}

function dayOf(
  { zone }: OpenHours,
  { at, endsDay }: Mark,
): { readonly date: CivilDate; readonly minutes: number } {
  const wall = wallTime(zone, at);
  return endsDay === true && wall.minutes === 0
    ? { date: addDays(wall.date, -1), minutes: END_OF_DAY }
    : wall;
}

/** The open intervals that touch a span. */
function openOn(
  { starts, ends }: OpenHours,
  { from, to }: Interval,
): readonly { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let index = Math.max(0, countBelow(starts, from) - 1); index < starts.length; index += 1) {
    const [start, end] = [starts[index], ends[index]];
    if (start === undefined || end === undefined || start >= to) break;
    found.push({ from: start, to: end });
  }
  return found;
}

type Gap = Extract<Row, { readonly type: 'gap' }>;

/** The dates to draw, and the gaps between them. */
function rowsOf(
  first: number,
  last: number,
  isDrawn: (date: CivilDate) => boolean,
): readonly (CivilDate | Gap)[] {
  const rows: (CivilDate | Gap)[] = [];
  for (let date = civilDate(first); date <= last; date = addDays(date, 1)) {
    const from = date;
    while (date < last && !isDrawn(from) && !isDrawn(addDays(date, 1))) date = addDays(date, 1);
    // A gap of one date saves nothing.
    rows.push(date === from ? date : { type: 'gap', from, to: date, days: date - from + 1 });
  }
  return rows;
}
