import type { Difference, WordField } from '../../changes/difference.ts';
import type { Edition } from '../../changes/edition.ts';
import { formatPercent } from '../../i18n/numbers.ts';
import { formatTime } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { Words } from '../../i18n/words.ts';
import type { Target } from '../../sla/target.ts';
import { targetLines, targetPhrase } from '../policy/targets.ts';
import { exceptionLines, holidayLines } from './describe-dates.ts';
import { termLine } from './describe-term.ts';
import { entryLines, wordLines } from './describe-words.ts';

/** A line for each part of what held or holds. */
export type Lines = readonly string[];

/** A difference in words: what it is about, and what held before and holds now. */
export interface Description {
  readonly subject: string;
  /** None where there was nothing. */
  readonly before: Lines;
  /** None where there is nothing any more. */
  readonly after: Lines;
}

/** What words need beside the difference: the names in both versions, and the language. */
export interface Speaking {
  readonly previous: Edition;
  readonly next: Edition;
  readonly words: Words;
  readonly language: Language;
}

const IN_OWN_WORDS: ReadonlySet<Difference['type']> = new Set([
  'row-channels',
  'feature',
  'excluded-downtime',
]);

/** Some fields of a text hold a word of the model. */
const OF_THE_MODEL: ReadonlySet<WordField> = new Set(['actor', 'role', 'outcome']);

/** Whether what held before and holds now is said in the versions' own words alone. */
export function isInOwnWords(difference: Difference): boolean {
  return difference.type === 'words'
    ? !OF_THE_MODEL.has(difference.field)
    : IN_OWN_WORDS.has(difference.type);
}

/** A difference in words. */
export function describe(difference: Difference, speaking: Speaking): Description {
  const { previous, next, words, language } = speaking;
  const { changes, contract, pages, promise, time } = words;
  const percent = (value: number) => formatPercent(value, language);
  switch (difference.type) {
    case 'entry':
      return entryLines(difference, words);
    case 'words':
      return onlyChanged(wordLines(difference, words));
    case 'target': {
      const { plan, row, metric, before, after } = difference;
      return onlyChanged({
        subject: changes.target(plan.name, row.name, metric.name),
        before: targetWords(before, previous, words),
        after: targetWords(after, next, words),
      });
    }
    case 'row-channels':
      return {
        subject: changes.rowChannels(difference.plan.name, difference.row.name),
        before: difference.before.map((key) => nameIn(previous, key)),
        after: difference.after.map((key) => nameIn(next, key)),
      };
    case 'week':
      return both(difference.calendar.name, difference, (week) => [time.weekWords(week)]);
    case 'plan-calendar':
      return both(changes.planHours(difference.plan.name), difference, ({ name, week }) => [
        `${name}: ${time.weekWords(week)}`,
      ]);
    case 'holidays':
      return {
        subject: changes.holidays(difference.calendar.name),
        before: holidayLines(difference, 'before', speaking),
        after: holidayLines(difference, 'after', speaking),
      };
    case 'exceptions':
      return both(changes.exceptions(difference.calendar.name), difference, (dates) =>
        exceptionLines(dates, words),
      );
    case 'calendar-zone':
      return both(changes.calendarZone(difference.calendar.name), difference, (zone) => [zone]);
    case 'offer':
      return both(changes.ofPlan(difference.plan.name, difference.option.name), difference, (offer) => [
        pages.optionOffer[offer],
      ]);
    case 'option-hours':
      return both(difference.option.name, difference, (week) => [time.weekWords(week)]);
    case 'feature':
      return both(changes.ofPlan(difference.plan.name, difference.feature.name), difference, (grade) => [
        grade,
      ]);
    case 'availability':
      return both(changes.planAvailability(difference.plan.name), difference, (value) => [percent(value)]);
    case 'credits':
      return both(changes.credits, difference, (bands) =>
        bands.map(
          ({ below, credit }) =>
            `${contract.creditBand(percent(below))}: ${contract.creditOf(percent(credit))}`,
        ),
      );
    case 'excluded-downtime':
      return onlyChanged(both(changes.excluded, difference, (lines) => lines));
    case 'opens-case':
      return both(changes.subject(changes.kinds.channel, difference.channel.name), difference, (opens) => [
        changes.opens[opens ? 'true' : 'false'],
      ]);
    case 'channel-response':
      return both(changes.channelResponse(difference.channel.name), difference, (duration) => [
        time.durationWords(duration),
      ]);
    case 'channel-hours':
      return {
        subject: changes.channelHours(difference.channel.name),
        before: [difference.before ? time.weekWords(difference.before) : changes.withPlanHours],
        after: [difference.after ? time.weekWords(difference.after) : changes.withPlanHours],
      };
    case 'state-clock':
      return both(changes.stateClock(difference.state.name), difference, (clock) => [contract.clocks[clock]]);
    case 'term':
      return {
        subject: changes.subject(changes.kinds.term, difference.term.name),
        before: [termLine(difference.before, difference, previous, words)],
        after: [termLine(difference.after, difference, next, words)],
      };
    case 'cutoff':
      return {
        subject: changes.cutoff,
        before: [difference.before === undefined ? changes.noCutoff : formatTime(difference.before)],
        after: [difference.after === undefined ? changes.noCutoff : formatTime(difference.after)],
      };
    case 'business-days':
      return both(changes.businessDays, difference, (rule) => [promise.businessDayWords(rule)]);
    case 'calendar-days':
      return both(changes.calendarDays, difference, (rule) => [promise.calendarDayWords(rule)]);
    case 'notice':
      return both(changes.notice, difference, ({ duration, unlessBetter }) => [
        changes.noticeOfChange(time.durationWords(duration)),
        ...(unlessBetter ? [changes.unlessBetter] : []),
      ]);
  }
}

function both<Value>(
  subject: string,
  { before, after }: { readonly before?: Value; readonly after?: Value },
  lines: (value: Value) => Lines,
): Description {
  return {
    subject,
    before: before === undefined ? [] : lines(before),
    after: after === undefined ? [] : lines(after),
  };
}

/** Without the lines that both sides have; all of them where only their order differs. */
function onlyChanged({ subject, before, after }: Description): Description {
  const [lost, won] = [
    before.filter((line) => !after.includes(line)),
    after.filter((line) => !before.includes(line)),
  ];
  return lost.length + won.length === 0 ? { subject, before, after } : { subject, before: lost, after: won };
}

function nameIn({ channels }: Edition, key: string): string {
  return channels.find((channel) => channel.key === key)?.name ?? key;
}

function targetWords(targets: readonly Target[], edition: Edition, words: Words): Lines {
  return targetLines(targets, edition, words).map(targetPhrase);
}
