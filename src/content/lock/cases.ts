import { formatInstant, type Instant, parseInstant } from '../../sla/instant.ts';
import { effectiveFrom } from '../../sla/versions.ts';
import { wallToInstant } from '../../sla/zone.ts';
import type { Term, Version } from '../model.ts';
import { rowsOf } from '../rows.ts';
import { MOMENT_NAMES, momentOf } from './moments.ts';
import { type Due, dueOfReport, dueOfTerm, type Reckoning } from './reckoning.ts';
import type { TargetCase, TermCase, WorkedCase } from './shape.ts';

/** How many due times a lock keeps, if there are so many. */
export const CASES = 50;

/** In how many years, from that in which the version takes effect, they lie: what ends later may be beyond the horizon. */
const YEARS = 10;

/** A policy that promises hardly any time may have fewer. */
const TRIES = 20 * CASES;

/** What can be asked about a version, but for the moment. */
type Question =
  | {
      readonly type: 'target';
      readonly asked: Pick<TargetCase, 'plan' | 'row' | 'metric' | 'channel' | 'option' | 'attention'>;
      readonly calendar: string;
      readonly cutoff: number | undefined;
    }
  | { readonly type: 'term'; readonly term: Term };

/** A question for each target of each cell of every plan's matrix, and for each term. */
function questionsOf(version: Version): readonly Question[] {
  const targets = version.plans.flatMap((plan) =>
    rowsOf(version).flatMap(({ key: row }) =>
      version.metrics.flatMap(({ key: metric }) =>
        (plan.targets[row]?.metrics[metric] ?? []).map(
          ({ when: { channel, option, attention }, calendar, cutoff }): Question => ({
            type: 'target',
            asked: {
              plan: plan.key,
              row,
              metric,
              ...(channel === undefined ? {} : { channel }),
              ...(option === undefined ? {} : { option }),
              ...(attention === undefined ? {} : { attention }),
            },
            calendar: calendar ?? plan.calendar,
            cutoff: cutoff ?? version.counting.cutoff,
          }),
        ),
      ),
    ),
  );
  return [...targets, ...version.terms.map((term): Question => ({ type: 'term', term }))];
}

/**
 * Worked cases of a version, the same ones for the same version: spread over all plans, rows, metrics,
 * conditions and terms, over moments at which rules differ, and over the years that it knows.
 */
export function workedCases(reckoning: Reckoning): readonly WorkedCase[] {
  const questions = questionsOf(reckoning.version);
  const perRound = Math.min(questions.length, CASES);
  const found = new Map<string, WorkedCase>();
  // Some have no answer: words are promised, or the moment lies before the version. Others take their place.
  for (let tried = 0; tried < TRIES && found.size < CASES; tried++) {
    const [place, round] = [tried % perRound, Math.floor(tried / perRound)];
    const question =
      questions[(Math.floor((place * questions.length) / perRound) + round) % questions.length];
    if (question === undefined) break;
    // Steps that share no factor with the number of moments or years: each question meets all of them.
    const moment = MOMENT_NAMES[(7 * place + 11 * round) % MOMENT_NAMES.length] ?? '';
    const year = Number(reckoning.version.date.slice(0, 4)) + ((3 * place + 4 * round) % YEARS);
    const worked = workedCase(reckoning, question, moment, year);
    if (worked !== undefined) found.set(JSON.stringify(worked), worked);
  }
  return [...found.values()];
}

function workedCase(
  reckoning: Reckoning,
  question: Question,
  moment: string,
  year: number,
): WorkedCase | undefined {
  const at = instantOf(reckoning, question, moment, year);
  if (at < effectiveFrom(reckoning.version.date, reckoning.zone)) return undefined;
  if (question.type === 'term') {
    const asked = { moment, term: question.term.key, event: formatInstant(at) };
    const due = dueOf(reckoning, asked);
    return due === undefined ? undefined : { ...asked, due: formatInstant(due.at) };
  }
  const asked = { moment, ...question.asked, report: formatInstant(at) };
  const due = dueOf(reckoning, asked);
  if (due === undefined) return undefined;
  return {
    ...asked,
    ...(due.earliest === undefined ? {} : { earliest: formatInstant(due.earliest) }),
    due: formatInstant(due.at),
  };
}

function instantOf({ version, zone }: Reckoning, question: Question, name: string, year: number): Instant {
  const key = question.type === 'target' ? question.calendar : question.term.calendar;
  const named = key === undefined ? Object.values(version.calendars)[0] : version.calendars[key];
  if (named === undefined) throw new RangeError(`${version.policy}/${version.date} has no calendar.`);
  const cutoff = question.type === 'target' ? question.cutoff : version.counting.cutoff;
  const [date, minutes] = momentOf(name, named.data, year, cutoff);
  // An event without a time of day is the beginning of its date.
  const isDate = question.type === 'term' && !question.term.event.time;
  return wallToInstant(key === undefined ? zone : named.data.zone, date, isDate ? 0 : minutes);
}

/** A worked case without its answer. */
type Asked = Omit<TargetCase, 'due' | 'earliest'> | Omit<TermCase, 'due'>;

/** When what a case asks about is due as it is computed now, or `undefined` if it never is. */
function dueOf(reckoning: Reckoning, asked: Asked): Due | undefined {
  const { plans, terms } = reckoning.version;
  if ('term' in asked) {
    const [term, event] = [terms.find(({ key }) => key === asked.term), parseInstant(asked.event)];
    return term === undefined || event === undefined ? undefined : dueOfTerm(reckoning, term, event);
  }
  const [plan, at] = [plans.find(({ key }) => key === asked.plan), parseInstant(asked.report)];
  return plan === undefined || at === undefined ? undefined : dueOfReport(reckoning, { ...asked, plan, at });
}

/** A worked case that comes out differently, and when it is due now, if ever. */
export interface Difference {
  readonly worked: WorkedCase;
  readonly now?: string;
}

/** The worked cases that don't come out as they did on the day of the publication. */
export function differences(reckoning: Reckoning, cases: readonly WorkedCase[]): readonly Difference[] {
  return cases.flatMap((worked) => {
    const due = dueOf(reckoning, worked);
    const now = due && formatInstant(due.at);
    const earliest = due?.earliest && formatInstant(due.earliest);
    const same = now === worked.due && earliest === ('earliest' in worked ? worked.earliest : undefined);
    return same ? [] : [{ worked, ...(now === undefined ? {} : { now }) }];
  });
}
