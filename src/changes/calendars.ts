import { parseCivilDate, weekday } from '../sla/civil-date.ts';
import { changed, type Difference } from './difference.ts';
import type { Edition, EditionCalendar } from './edition.ts';
import { compareEntries, matched, nameOf } from './entries.ts';
import { compareDays, compareWeeks, type CountedIn, type Day, dayOf } from './hours.ts';
import { targetsOf } from './plans.ts';
import { same } from './same.ts';
import { inDates } from './targets.ts';
import { type Direction, neutral, type Verdict, type Why } from './verdict.ts';

/** What the calendars open and close otherwise. */
export function compareCalendars(previous: Edition, next: Edition): readonly Difference[] {
  const [before, after] = [Object.values(previous.calendars), Object.values(next.calendars)];
  const entries = compareEntries(before, after, {
    of: 'calendar',
    topic: 'hours',
    under: 'calendars',
    // A calendar by itself promises nothing: what counts on it is compared where it is named.
    added: () => neutral('words'),
    removed: () => neutral('words'),
    words: ({ name }) => ({ name }),
  });
  const known: Known = { from: next.date, until: previous.horizon[1] };
  return [
    ...entries,
    ...matched(before, after).kept.flatMap(([was, is]) => {
      const counted = countedIn(is.key, [previous, next]);
      return [
        ...zone(was, is),
        ...week(was, is, counted),
        ...holidays(was, is, counted, known),
        ...exceptions(was, is, counted, known),
      ];
    }),
  ];
}

/** The dates that both versions know and that the new one can be used on: only they are compared. */
interface Known {
  readonly from: string;
  readonly until: string;
}

/** What counts on a calendar in either version. */
function countedIn(key: string, editions: readonly Edition[]): CountedIn {
  const targets = editions.flatMap(({ plans, counting }) =>
    plans.flatMap((plan) =>
      targetsOf(plan)
        .filter(({ calendar }) => (calendar ?? plan.calendar) === key)
        .filter(({ businessDays }) => (businessDays ?? counting.businessDays).rule !== 'hours'),
    ),
  );
  return {
    dates: targets.some(inDates),
    terms: editions.some(({ terms }) => terms.some(({ calendar }) => calendar === key)),
  };
}

function zone(was: EditionCalendar, is: EditionCalendar): readonly Difference[] {
  if (was.zone === is.zone) return [];
  return [
    {
      type: 'calendar-zone',
      calendar: nameOf(is),
      before: was.zone,
      after: is.zone,
      key: `calendars.${is.key}.zone`,
      topic: 'hours',
      ...neutral('other-hours'),
    },
  ];
}

function week(was: EditionCalendar, is: EditionCalendar, counted: CountedIn): readonly Difference[] {
  const verdict = compareWeeks(was.week, is.week, counted);
  if (verdict === undefined) return [];
  return [
    {
      type: 'week',
      calendar: nameOf(is),
      before: was.week,
      after: is.week,
      key: `calendars.${is.key}.week`,
      topic: 'hours',
      ...verdict,
    },
  ];
}

/** The hours that a date has by its weekday. */
function plainDay({ week: days }: EditionCalendar, date: string): Day {
  const civil = parseCivilDate(date);
  return dayOf((civil === undefined ? undefined : days[weekday(civil)]) ?? []);
}

const HOLIDAYS: Readonly<Record<Direction, Why>> = {
  better: 'fewer-holidays',
  worse: 'more-holidays',
  neutral: 'other-dates',
};

/** By rule, and by the dates that both versions know: a later horizon alone is no difference. */
function holidays(
  was: EditionCalendar,
  is: EditionCalendar,
  counted: CountedIn,
  known: Known,
): readonly Difference[] {
  const within = ({ date }: { readonly date: string }) => date >= known.from && date <= known.until;
  const [before, after] = [was.holidays.filter(within), is.holidays.filter(within)];
  const removed = before.filter(({ date }) => after.every((other) => other.date !== date));
  const added = after.filter(({ date }) => before.every((other) => other.date !== date));
  if (was.holidaysOf === is.holidaysOf && removed.length + added.length === 0) return [];
  const verdict = compareDays(
    [
      ...removed.map(({ date }) => [[], plainDay(is, date)] as const),
      ...added.map(({ date }) => [plainDay(is, date), []] as const),
    ],
    counted,
  );
  const { direction } = verdict ?? neutral('other-dates');
  return [
    {
      type: 'holidays',
      calendar: nameOf(is),
      added,
      removed,
      ...changed(was.holidaysOf, is.holidaysOf),
      key: `calendars.${is.key}.holidays`,
      topic: 'hours',
      direction,
      why: HOLIDAYS[direction],
    },
  ];
}

function exceptions(
  was: EditionCalendar,
  is: EditionCalendar,
  counted: CountedIn,
  known: Known,
): readonly Difference[] {
  const within = ({ date }: { readonly date: string }) => date >= known.from && date <= known.until;
  const [before, after] = [was.exceptions.filter(within), is.exceptions.filter(within)];
  if (same(before, after)) return [];
  const hoursOn = (list: typeof before, date: string): Day => {
    const exception = list.find((other) => other.date === date);
    if (exception !== undefined) return dayOf(exception.windows);
    return is.holidays.some((holiday) => holiday.date === date) ? [] : plainDay(is, date);
  };
  const dates = [...new Set([...before, ...after].map(({ date }) => date))];
  const verdict: Verdict =
    compareDays(
      dates.map((date) => [hoursOn(before, date), hoursOn(after, date)]),
      counted,
    ) ?? neutral('words');
  return [
    {
      type: 'exceptions',
      calendar: nameOf(is),
      before,
      after,
      key: `calendars.${is.key}.exceptions`,
      topic: 'hours',
      ...verdict,
    },
  ];
}
