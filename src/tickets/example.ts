import type { Metric, Version } from '../calculator/data.ts';
import { formatMoment } from '../calculator/moment.ts';
import { momentAt } from '../calculator/moment-inputs.ts';
import { type Case, readState } from '../calculator/reading.ts';
import { readRequest } from '../calculator/request.ts';
import { resultOf } from '../calculator/result.ts';
import { EMPTY } from '../calculator/address.ts';
import type { ColumnNames } from '../i18n/es/tickets-columns.ts';
import { addDays, formatCivilDate, parseCivilDate } from '../sla/civil-date.ts';
import { HOUR, type Instant, instant, MINUTE } from '../sla/instant.ts';
import { writeTable } from './csv.ts';

/** So many tickets show what there is to see. */
const TICKETS = 12;

/** When they are reported: within the hours of most, near their end, and at night. */
const TIMES = ['09:40', '16:30', '11:05', '22:10'];

/**
 * A file of tickets to begin with, for a version: reported in the weeks after it took effect, by its
 * plans and severities in turn; most done in time, some late, and the last ones still open. Nothing
 * lies in the future: of a young version they are closer, and of one that is to come there are none.
 *
 * @param asOf the civil date `YYYY-MM-DD`, in the version's zone, before which it all happened
 * @returns a CSV whose columns have the first of their names
 */
export function exampleFile(
  version: Version,
  { fields, done: doneNames }: ColumnNames,
  asOf: string,
): string {
  const { metrics, zone } = version;
  const written = (at: Instant): string => (formatMoment(momentAt(at, zone)) ?? '').replace('T', ' ');
  const header = [
    ...(['id', 'at', 'plan', 'severity'] as const).map((field) => fields[field][0] ?? field),
    ...metrics.map(({ key, name }) => doneNames[key]?.[0] ?? name),
  ];
  const rows = Array.from({ length: TICKETS }, (_, index) => {
    const known = caseOf(version, index, asOf);
    if (known === undefined) return [];
    const done = doneTimes(known, index);
    return [
      `T-${1001 + index}`,
      written(known.at),
      known.plan.name,
      known.severity.name,
      ...metrics.map((_metric, order) => {
        const at = index + order < TICKETS - 1 ? done[order] : undefined;
        const text = at === undefined ? '' : written(at);
        return text < asOf ? text : '';
      }),
    ];
  });
  return writeTable([header, ...rows.filter((cells) => cells.length > 0)], ',');
}

function caseOf(version: Version, index: number, asOf: string): Case | undefined {
  const { plans, severities } = version;
  const [start, end] = [version.date, asOf].map(parseCivilDate);
  if (start === undefined || end === undefined) {
    throw new RangeError(`Not civil dates: ${version.date}, ${asOf}`);
  }
  const age = end - start;
  if (age <= 0) return undefined;
  const state = {
    ...EMPTY,
    version: version.date,
    plan: plans[index % plans.length]?.key,
    severity: severities[Math.floor((index * 3) / 2) % severities.length]?.key,
    at: {
      type: 'wall',
      date: formatCivilDate(addDays(start, Math.min(8 + 2 * index, Math.floor((index * age) / TICKETS)))),
      time: TIMES[index % TIMES.length] ?? '',
    },
  } as const;
  const entry = { date: version.date, from: instant(0), data: '' };
  // Nothing of it is done yet.
  return readState(state, version, [entry], entry.from, { readRequest }).case;
}

/** When each metric is done: shortly before its due time or, by turns, some hours after it; never before the one above it. */
function doneTimes(known: Case, index: number): readonly Instant[] {
  return known.version.metrics.reduce<readonly Instant[]>((done, metric, order) => {
    const at = doneTime(known, metric, (index + 2 * order) % 5 === 1);
    const before = done.at(-1);
    return [...done, before === undefined || before < at ? at : before];
  }, []);
}

function doneTime(known: Case, metric: Metric, isLate: boolean): Instant {
  const { outcome } = resultOf(known, metric, known.at);
  const due = 'at' in outcome ? outcome.at : instant(known.at + 8 * HOUR);
  return isLate ? instant(due + 2 * HOUR) : instant(Math.max(due - 25 * MINUTE, known.at + 5 * MINUTE));
}
