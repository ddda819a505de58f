import type { ShareWords } from '../i18n/es/calculator-share.ts';
import type { Instant } from '../sla/instant.ts';
import { judge } from '../sla/judgement.ts';
import { offsetAt } from '../sla/zone.ts';
import { explainedOf } from './case-explained.ts';
import { amountWords, linesOf, stretchWords, whyWords } from './ledger-words.ts';
import { momentWords } from './moment-words.ts';
import { spokenOutcome } from './outcome-view.tsx';
import { wallZone } from './reader-zone.ts';
import type { Case } from './reading.ts';
import { type MetricResult, requestOf } from './result.ts';
import { verdictWords } from './verdict-words.ts';

/** A computed case, as a reader takes it along. */
export interface SharedCase {
  readonly known: Case;
  readonly results: readonly MetricResult[];
  /** Its permanent address, absolute, with its version and what was done. */
  readonly link: string;
  /** What names the case whatever became of it, in every language: by it, a calendar knows it again. */
  readonly report: string;
  /** The reader's own zone, by its IANA name. */
  readonly readerZone: string;
  readonly words: ShareWords;
}

/** Whose promise a case is under, which text of it binds if that is in another language, and what the case is. */
function headOf({ known, words }: SharedCase): readonly string[] {
  const { version, plan, severity, at } = known;
  return [
    `${version.provider} · ${version.title}`,
    words.versionOf(version.date),
    ...(version.binding === undefined ? [] : [words.binding(version.binding)]),
    words.caseOf(plan.name, severity.name),
    words.reportedAt(words.inZone(momentWords(at, version.zone, words), version.zoneName)),
  ];
}

/** What a metric comes to, in the provider's time and, where it differs, in the reader's; and how it was kept. */
function outcomeLines(shared: SharedCase, result: MetricResult): readonly string[] {
  const { known, readerZone, words } = shared;
  const { version } = known;
  const { metric, outcome } = result;
  const said = `${metric.name}: ${spokenOutcome(outcome, version, words)}`;
  if (!('at' in outcome)) return [said];
  const { at } = outcome;
  const reader = wallZone(readerZone, version.zone).at(at);
  const isElsewhere = offsetAt(reader, at) !== offsetAt(version.zone, at);
  return [
    words.inZone(said, version.zoneName),
    ...(isElsewhere ? [`= ${words.inZone(momentWords(at, reader, words), words.zone(readerZone, at))}`] : []),
    ...verdictLines(shared, result),
  ];
}

/** When a metric was done, if that was said, and whether in time. */
function verdictLines({ known, words }: SharedCase, result: MetricResult): readonly string[] {
  const { metric, applied, outcome } = result;
  const done = known.done.get(metric.key);
  if (done === undefined || applied === undefined || !('strict' in outcome)) return [];
  const request = { ...requestOf(known, applied.counted), duration: outcome.duration };
  const judgement = judge(request, done, outcome.strict);
  if (judgement === undefined) return [];
  const { zone, zoneName } = known.version;
  return [
    words.doneOn(words.inZone(momentWords(done, zone, words), zoneName)),
    verdictWords(judgement, done, words.verdict),
  ];
}

/** How a metric is counted, in sentences. */
function ruleOf({ known, words }: SharedCase, result: MetricResult): readonly string[] {
  const explained = explainedOf(known, result);
  return explained === undefined ? [] : words.rule(explained.rule);
}

/**
 * A case as plain text, for a chat or an e-mail: what was promised, until when, why, and where to see it.
 *
 * @example shareText(shared) // 'Halcón Cloud · Política de soporte…\nVersión del 15 de febrero de 2026\n…'
 */
export function shareText(shared: SharedCase): string {
  const { results, words, link } = shared;
  return [
    headOf(shared),
    ...results.map((result) => [...outcomeLines(shared, result), ruleOf(shared, result).join(' ')]),
    [words.link, link],
  ]
    .map((paragraph) => paragraph.filter((line) => line !== '').join('\n'))
    .join('\n\n');
}

/** One metric of a case as text, with every line of its reckoning. */
export function metricText(shared: SharedCase, result: MetricResult): string {
  const { known, words, link } = shared;
  const explained = explainedOf(known, result);
  const reckoning = explained?.reckoning;
  const lines = reckoning === undefined ? [] : linesOf(reckoning);
  return [
    headOf(shared),
    outcomeLines(shared, result),
    [
      ruleOf(shared, result).join(' '),
      ...lines.map((line) => {
        const why = explained && reckoning ? `: ${whyWords(line, reckoning, explained, words)}` : '';
        return `– ${stretchWords(line, known.version.zone, words)}, ${amountWords(line, words)}${why}`;
      }),
    ],
    [words.link, link],
  ]
    .map((paragraph) => paragraph.filter((line) => line !== '').join('\n'))
    .join('\n\n');
}

/** When a metric is due, if it is due at an instant. */
export function dueIn({ outcome }: MetricResult): Instant | undefined {
  return 'at' in outcome ? outcome.at : undefined;
}
