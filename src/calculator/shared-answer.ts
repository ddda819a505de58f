import type { CalculatorWords } from '../i18n/es/calculator.ts';
import type { ShareWords } from '../i18n/es/calculator-share.ts';
import { formatCivilDate } from '../sla/civil-date.ts';
import type { Instant } from '../sla/instant.ts';
import { explainedOf } from './case-explained.ts';
import type { Comparison } from './comparison.ts';
import type { Version } from './data.ts';
import type { Verdict } from './done-view.tsx';
import type { Explained } from './explained.ts';
import { fetched } from './loaded.ts';
import { momentWords, wallAt } from './moment-words.ts';
import { spokenOutcome } from './outcome-view.tsx';
import type { LoadedParts } from './parts.ts';
import { type Case, requestNames } from './reading.ts';
import type { MetricResult } from './result.ts';
import { explainedTerm } from './term-explained.ts';
import type { KnownTerm } from './term-reading.ts';
import type { TermResult } from './term-result.ts';

/** An answer, as a reader takes it along, whatever was asked. */
export interface SharedAnswer {
  readonly version: Version;
  /** What was asked, a line each. */
  readonly asked: readonly string[];
  /** From when what is promised runs; absent where it is counted back from an event. */
  readonly from?: Instant;
  readonly paragraphs: readonly SharedParagraph[];
}

/** Promises that stand together. */
export interface SharedParagraph {
  /** Lines above them. */
  readonly heading: readonly string[];
  readonly promises: readonly SharedPromise[];
}

export interface SharedPromise {
  /** The key of its metric or term. */
  readonly key: string;
  readonly name: string;
  /** What it comes to, in the provider's time. */
  readonly said: string;
  /** When it is due, if it is due at an instant. */
  readonly due: Instant | undefined;
  /** How it is counted; absent where answers are only compared. */
  readonly explained?: Explained | undefined;
  /** When it was done and whether in time, if it was. */
  readonly verdict?: Verdict | undefined;
}

/**
 * A case as a reader takes it along: every metric with its reckoning, and how it was kept.
 *
 * @param parts those that tell what only some cases have
 * @example sharedCase(known, results, parts, words).paragraphs[0]?.promises[0]?.said // 'Antes de las 10:30 del lunes 23…'
 */
export function sharedCase(
  known: Case,
  results: readonly MetricResult[],
  parts: LoadedParts,
  words: ShareWords,
): SharedAnswer {
  const { version, plan, at } = known;
  const done = fetched(parts.done);
  return {
    version,
    asked: [
      words.caseOf(plan.name, requestNames(known).join(' · ')),
      reportedAt(at, version, words),
      ...dependsOn(known, parts, words),
    ],
    from: at,
    paragraphs: results.map((result) => ({
      heading: [],
      promises: [
        {
          ...promiseOf(result, version, words),
          explained: explainedOf(known, result),
          verdict: done?.verdictOf(known, result, words),
        },
      ],
    })),
  };
}

/**
 * A case of every plan as a reader takes it along, in the order in which the plans stand.
 *
 * @param findings which plan is first in what, a sentence each
 */
export function sharedComparison(
  { version, reference: { known }, at, plans }: Comparison,
  findings: readonly string[],
  parts: LoadedParts,
  words: ShareWords,
): SharedAnswer {
  return {
    version,
    asked: [
      words.comparisonOf(requestNames(known).join(' · ')),
      reportedAt(at, version, words),
      ...dependsOn(known, parts, words),
      ...findings,
    ],
    from: at,
    paragraphs: plans.map(({ plan, lacks, results }) => ({
      heading: [plan.name, ...lacks.map((lack) => words.lacks(lack))],
      promises: results.map((result) => promiseOf(result, version, words)),
    })),
  };
}

/** The end of a term as a reader takes it along. */
export function sharedTerm(
  known: KnownTerm,
  result: TermResult,
  parts: LoadedParts,
  words: ShareWords,
): SharedAnswer {
  const { version, term, event } = known;
  const { outcome, lastDay } = result;
  const moment = term.event.time
    ? words.withZone(momentWords(event, version.zone, words), version.zoneName)
    : words.day(wallAt(event, version.zone).date);
  const promise: SharedPromise = {
    key: term.key,
    name: term.name,
    said:
      lastDay === undefined
        ? spokenOutcome(outcome, version, words)
        : words.untilDay(formatCivilDate(lastDay)),
    due: 'at' in outcome ? outcome.at : undefined,
    explained: explainedTerm(known, result),
  };
  return {
    version,
    asked: [
      `${term.event.name}: ${moment}`,
      ...(fetched(parts.circumstances)?.pauseWords(known.pauses, version, words) ?? []),
    ],
    ...(term.limit.type !== 'before' && { from: event }),
    paragraphs: [{ heading: [], promises: [promise] }],
  };
}

function dependsOn(known: Case, parts: LoadedParts, words: ShareWords): readonly string[] {
  const circumstances = fetched(parts.circumstances);
  const warning = circumstances?.warningOf(known, words);
  return [
    ...(circumstances?.circumstanceWords(known, words) ?? []),
    ...(warning === undefined ? [] : [warning]),
  ];
}

function reportedAt(at: Instant, { zone, zoneName }: Version, words: ShareWords): string {
  return words.reportedAt(words.withZone(momentWords(at, zone, words), zoneName));
}

function promiseOf(
  { metric: { key, name }, outcome }: MetricResult,
  version: Version,
  words: CalculatorWords,
): SharedPromise {
  const due = 'at' in outcome ? outcome.at : undefined;
  return { key, name, said: spokenOutcome(outcome, version, words), due };
}
