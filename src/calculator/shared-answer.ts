import type { CalculatorWords } from '../i18n/es/calculator.ts';
import type { ShareWords } from '../i18n/es/calculator-share.ts';
import { formatCivilDate } from '../sla/civil-date.ts';
import type { Instant } from '../sla/instant.ts';
import { judge, type Judgement } from '../sla/judgement.ts';
import { explainedOf } from './case-explained.ts';
import { circumstanceWords, pauseWords, warningOf } from './circumstance-words.ts';
import type { Comparison } from './comparison.ts';
import type { Version } from './data.ts';
import type { Explained } from './explained.ts';
import { momentWords, wallAt } from './moment-words.ts';
import { spokenOutcome } from './outcome-view.tsx';
import { type Case, requestNames } from './reading.ts';
import { type MetricResult, requestOf } from './result.ts';
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
  /** When it was done and how that was judged, if it was. */
  readonly judged?: { readonly done: Instant; readonly judgement: Judgement } | undefined;
}

/**
 * A case as a reader takes it along: every metric with its reckoning, and how it was kept.
 *
 * @example sharedCase(known, results, words).paragraphs[0]?.promises[0]?.said // 'Antes de las 10:30 del lunes 23…'
 */
export function sharedCase(known: Case, results: readonly MetricResult[], words: ShareWords): SharedAnswer {
  const { version, plan, at } = known;
  return {
    version,
    asked: [
      words.caseOf(plan.name, requestNames(known).join(' · ')),
      reportedAt(at, version, words),
      ...dependsOn(known, words),
    ],
    from: at,
    paragraphs: results.map((result) => ({
      heading: [],
      promises: [
        {
          ...promiseOf(result, version, words),
          explained: explainedOf(known, result),
          judged: judgedOf(known, result),
        },
      ],
    })),
  };
}

/** A case of every plan as a reader takes it along, in the order in which the plans stand. */
export function sharedComparison(
  { version, reference: { known }, at, plans }: Comparison,
  words: ShareWords,
): SharedAnswer {
  return {
    version,
    asked: [
      words.comparisonOf(requestNames(known).join(' · ')),
      reportedAt(at, version, words),
      ...dependsOn(known, words),
    ],
    from: at,
    paragraphs: plans.map(({ plan, lacks, results }) => ({
      heading: [plan.name, ...lacks.map((lack) => words.lacks(lack))],
      promises: results.map((result) => promiseOf(result, version, words)),
    })),
  };
}

/** The end of a term as a reader takes it along. */
export function sharedTerm(known: KnownTerm, result: TermResult, words: ShareWords): SharedAnswer {
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
    asked: [`${term.event.name}: ${moment}`, ...pauseWords(known.pauses, version, words)],
    ...(term.limit.type !== 'before' && { from: event }),
    paragraphs: [{ heading: [], promises: [promise] }],
  };
}

function dependsOn(known: Case, words: ShareWords): readonly string[] {
  const warning = warningOf(known, words);
  return [...circumstanceWords(known, words), ...(warning === undefined ? [] : [warning])];
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

/** When a metric was done, if that was said and can be judged, and whether in time. */
function judgedOf(known: Case, { metric, applied, outcome }: MetricResult): SharedPromise['judged'] {
  const done = known.done.get(metric.key);
  if (done === undefined || applied === undefined || !('strict' in outcome)) return undefined;
  const request = { ...requestOf(known, applied.counted), duration: outcome.duration };
  const judgement = judge(request, done, outcome.strict);
  return judgement && { done, judgement };
}
