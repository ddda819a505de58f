import type { FunctionComponent } from 'preact';
import type { CalculatorWords } from '../i18n/es/calculator.ts';
import type { Instant } from '../sla/instant.ts';
import { judge } from '../sla/judgement.ts';
import { readDone } from './done-reading.ts';
import { momentWords } from './moment-words.ts';
import type { Case, ReadDone } from './reading.ts';
import { type MetricResult, requestOf } from './result.ts';
import { verdictWords } from './verdict-words.ts';

export { readDone };

/** What loads once it is told when something was done. */
export interface DonePart {
  readonly readDone: ReadDone;
  readonly verdictOf: typeof verdictOf;
  readonly Judged: FunctionComponent<JudgedProps>;
}

/** When what a metric promises was done, and whether in time. */
export interface Verdict {
  readonly done: Instant;
  readonly late: boolean;
  readonly says: string;
}

/** Whether what a metric promises was done in time; nothing where it wasn't done, or nothing judges it. */
export function verdictOf(
  known: Case,
  { metric, applied, outcome }: MetricResult,
  words: CalculatorWords,
): Verdict | undefined {
  const done = known.done.get(metric.key);
  if (done === undefined || applied === undefined || !('strict' in outcome)) return undefined;
  const request = { ...requestOf(known, applied.counted), duration: outcome.duration };
  const judgement = judge(request, done, outcome.strict);
  return judgement && { done, late: judgement.late, says: verdictWords(judgement, done, words.verdict) };
}

interface JudgedProps {
  readonly known: Case;
  readonly result: MetricResult;
  readonly words: CalculatorWords;
}

/** When it was done, whether in time, and by how much. */
export function Judged({ known, result, words }: JudgedProps) {
  const verdict = verdictOf(known, result, words);
  return verdict === undefined ? null : (
    <>
      <p>{words.verdict.doneOn(momentWords(verdict.done, known.version.zone, words))}</p>
      <p class={verdict.late ? 'left late' : 'left kept'}>{verdict.says}</p>
    </>
  );
}
