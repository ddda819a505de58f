import { IANAZone } from 'luxon';
import type { Calendar, Window } from '../../src/sla/calendar.ts';
import type { Counting } from '../../src/sla/counting.ts';
import type { Duration } from '../../src/sla/duration.ts';

/**
 * What due times are, told a second time and as plainly as the rules: it walks dates one at a time
 * and time minute by minute, and asks luxon for offsets. It shares nothing with the engine but the
 * types of its input. Times are whole minutes since 1970, dates are days since 1970.
 */
export interface World {
  readonly zone: string;
  readonly calendars: readonly Omit<Calendar, 'zone'>[];
  /** `[from, to)` in minutes; no `to` is an open pause. */
  readonly pauses: readonly (readonly [from: number, to: number])[];
}

const MINUTES_A_DAY = 1440;

/** Nothing in these tests lies so many dates away. */
const FAR = 1500;

export function offset(zone: string, minute: number): number {
  return IANAZone.create(zone).offset(minute * 60_000);
}

/** Temporal's `compatible`: try the offsets of the day before and the day after. */
export function atWall(zone: string, date: number, minutes: number): number {
  const wall = date * MINUTES_A_DAY + minutes;
  const earlier = offset(zone, wall - MINUTES_A_DAY);
  const later = offset(zone, wall + MINUTES_A_DAY);
  const real = [wall - earlier, wall - later].filter((minute) => minute + offset(zone, minute) === wall);
  return real.length > 0 ? Math.min(...real) : wall - earlier;
}

/** The civil date and the minutes on the wall. */
export function onWall(zone: string, minute: number): readonly [date: number, minutes: number] {
  const wall = minute + offset(zone, minute);
  const date = Math.floor(wall / MINUTES_A_DAY);
  return [date, wall - date * MINUTES_A_DAY];
}

const iso = (date: number): string => new Date(date * 86_400_000).toISOString().slice(0, 10);
const mondayIs0 = (date: number): number => (new Date(date * 86_400_000).getUTCDay() + 6) % 7;

/** The windows of one calendar on a date, as the week, a holiday or an exception has them. */
function windowsOn(calendar: Omit<Calendar, 'zone'>, date: number): readonly Window[] {
  const exception = calendar.exceptions.find((each) => each.date === iso(date));
  if (exception !== undefined) return exception.windows;
  if (calendar.holidays.some((each) => each.date === iso(date))) return [];
  const windows: Window[] = [];
  for (const [start, end] of calendar.week[mondayIs0(date)] ?? []) {
    windows.push(end <= start ? [start, 1440] : [start, end]);
  }
  for (const [start, end] of calendar.week[mondayIs0(date - 1)] ?? []) {
    if (end <= start) windows.push([0, end]);
  }
  return windows;
}

/** Answers every question about one world by walking. */
export class Reference {
  readonly #world: World;
  readonly #open = new Map<number, readonly number[]>();

  constructor(world: World) {
    this.#world = world;
  }

  /** The open minutes of a date, ascending, each once. */
  minutesOf(date: number): readonly number[] {
    const known = this.#open.get(date);
    if (known !== undefined) return known;
    const { zone, calendars } = this.#world;
    const midnight = atWall(zone, date + 1, 0);
    const minutes = new Set<number>();
    for (const calendar of calendars) {
      for (const [start, end] of windowsOn(calendar, date)) {
        const last = Math.min(atWall(zone, date, end), midnight);
        for (let minute = atWall(zone, date, start); minute < last; minute += 1) minutes.add(minute);
      }
    }
    const ascending = [...minutes].sort((a, b) => a - b);
    this.#open.set(date, ascending);
    return ascending;
  }

  /** Every open minute from a minute on. */
  *openFrom(minute: number): Generator<number> {
    const [today] = onWall(this.#world.zone, minute);
    for (let date = today - 1; date < today + FAR; date += 1) {
      for (const open of this.minutesOf(date)) if (open >= minute) yield open;
    }
    throw new RangeError('Nothing is open for years');
  }

  nextOpen(minute: number): number {
    return first(this.openFrom(minute));
  }

  isPaused(minute: number): boolean {
    return this.#world.pauses.some(([from, to]) => from <= minute && minute < to);
  }

  isHeld(minute: number): boolean {
    return this.#world.pauses.some(([from, to]) => from <= minute && to === Infinity);
  }

  /** The open minutes of `[from, to)` that no pause takes. */
  openBetween(from: number, to: number): number {
    let count = 0;
    for (const minute of this.openFrom(from)) {
      if (minute >= to) return count;
      if (!this.isPaused(minute)) count += 1;
    }
    return count;
  }

  /** The N-th date after (or before, if negative) with any open minute. */
  businessDate(date: number, n: number): number {
    let found = date;
    for (let left = Math.abs(n); left > 0;) {
      found += Math.sign(n);
      if (Math.abs(found - date) > FAR) throw new RangeError('No business day for years');
      if (this.minutesOf(found).length > 0) left -= 1;
    }
    return found;
  }

  closeOf(date: number): number {
    return (this.minutesOf(date).at(-1) ?? NaN) + 1;
  }

  received(report: number, cutoff: number | undefined): number {
    if (cutoff === undefined) return report;
    const { zone } = this.#world;
    const [today] = onWall(zone, report);
    for (let date = today - 1; ; date = this.businessDate(date, 1)) {
      if (date < today || this.minutesOf(date).length === 0) continue;
      if (report >= atWall(zone, date, cutoff)) continue;
      for (const minute of this.openFrom(report)) if (onWall(zone, minute)[0] >= date) return minute;
    }
  }

  /** Rules 3 to 6 and 8: the due minute, or how many minutes an open pause leaves. */
  deadline(report: number, duration: Duration, counting: Counting): { due: number } | { left: number } {
    const { zone, pauses } = this.#world;
    const { unit } = duration;
    const received =
      unit === 'calendar-days' || unit === 'months' ? report : this.received(report, counting.cutoff);
    const amount = 'amount' in duration ? duration.amount : 0;
    const [reportDate, wall] = onWall(zone, received);

    if (unit === 'immediate') {
      for (const minute of this.openFrom(received)) {
        if (this.isHeld(minute)) return { left: 0 };
        if (!this.isPaused(minute)) return { due: minute };
      }
    }
    if (unit === 'minutes') return this.afterOpen(received, amount);
    if (unit === 'hours') return this.afterOpen(received, amount * 60);
    if (unit === 'business-days' && counting.businessDays.rule === 'hours') {
      return this.afterOpen(received, amount * counting.businessDays.hoursPerDay * 60);
    }

    if (unit === 'calendar-days' || unit === 'months') {
      const date = unit === 'months' ? addMonths(reportDate, amount) : reportDate + amount;
      const due = atWall(zone, date, counting.calendarDays === 'same-time' ? wall : 1440);
      // Rule 8 in real time: as many unpaused minutes as there would have been.
      const held = pauses.find(([, to]) => to === Infinity)?.[0] ?? Infinity;
      let [left, minute] = [due - received, received];
      for (; left > 0; minute += 1) {
        if (minute >= held) return { left };
        if (!this.isPaused(minute)) left -= 1;
      }
      return { due: minute };
    }

    const due = this.#businessDue(received, duration, counting);
    let [left, lost] = [0, 0];
    for (const minute of this.openFrom(received)) {
      if (minute >= due) break;
      left += 1;
      if (this.isPaused(minute)) lost += 1;
    }
    return lost === 0 ? { due } : this.afterOpen(received, left);
  }

  /** The close, or the wall time, of a business day as if nothing paused (rules 4 and 5). */
  #businessDue(received: number, duration: Duration, { businessDays }: Counting): number {
    const { zone } = this.#world;
    const [openDate, wall] = onWall(zone, this.nextOpen(received));
    if (duration.unit === 'same-business-day') return this.closeOf(openDate);
    const amount = 'amount' in duration ? duration.amount : 0;
    if (businessDays.rule === 'end-of-day') {
      return this.closeOf(this.businessDate(onWall(zone, received)[0], amount));
    }
    const date = this.businessDate(openDate, amount);
    const same = atWall(zone, date, wall);
    return this.minutesOf(date).find((minute) => minute >= same) ?? this.closeOf(date);
  }

  /** The end of the N-th open minute that isn't paused, or what an open pause leaves of them. */
  afterOpen(from: number, amount: number): { due: number } | { left: number } {
    let left = amount;
    for (const minute of this.openFrom(from)) {
      if (this.isHeld(minute)) return { left };
      if (!this.isPaused(minute)) left -= 1;
      if (left === 0 && !this.isPaused(minute)) return { due: minute + 1 };
    }
    return { left };
  }

  /** Rule 7. */
  before(event: number, duration: Duration, counting: Counting): number {
    const { zone } = this.#world;
    const amount = 'amount' in duration ? duration.amount : 0;
    const [date, wall] = onWall(zone, event);
    const { businessDays: day } = counting;
    if (duration.unit === 'calendar-days' || duration.unit === 'months') {
      const target = duration.unit === 'months' ? addMonths(date, -amount) : date - amount;
      return atWall(zone, target, counting.calendarDays === 'same-time' ? wall : 1440);
    }
    if (duration.unit === 'business-days' && day.rule !== 'hours') {
      return this.closeOf(this.businessDate(date, -amount));
    }
    const perDay = day.rule === 'hours' ? day.hoursPerDay * 60 : 0;
    let left = amount * (duration.unit === 'minutes' ? 1 : duration.unit === 'hours' ? 60 : perDay);
    for (let today = date + 1; today > date - FAR; today -= 1) {
      for (const minute of [...this.minutesOf(today)].reverse()) {
        if (minute >= event || this.isPaused(minute)) continue;
        left -= 1;
        if (left === 0) return minute;
      }
    }
    throw new RangeError('Nothing was open for years');
  }
}

function first(minutes: Iterable<number>): number {
  for (const minute of minutes) return minute;
  throw new RangeError('Nothing is open');
}

/** The same day of another month, or that month's last (rule 6). */
function addMonths(date: number, months: number): number {
  const from = new Date(date * 86_400_000);
  const target = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1));
  for (let day = from.getUTCDate(); ; day -= 1) {
    const candidate = new Date(target.getTime());
    candidate.setUTCDate(day);
    if (candidate.getUTCMonth() === target.getUTCMonth()) return candidate.getTime() / 86_400_000;
  }
}
