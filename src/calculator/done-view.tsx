import type { FunctionComponent } from 'preact';
import type { CalculatorWords } from '../i18n/es/calculator.ts';
import { readDone } from './done-reading.ts';
import { type JudgedMetric, judgedOf } from './judged.ts';
import { momentWords } from './moment-words.ts';
import type { Case, ReadDone } from './reading.ts';
import type { MetricResult } from './result.ts';
import { verdictWords } from './verdict-words.ts';

export { readDone };

/** What loads once it is told when something was done. */
export interface DonePart {
  readonly readDone: ReadDone;
  readonly verdictOf: typeof verdictOf;
  readonly Judged: FunctionComponent<JudgedProps>;
}

/** How a metric is judged, and that in a sentence. */
export interface Verdict extends JudgedMetric {
  readonly says: string;
}

/** Whether what a metric promises was done in time, where it was done and that can be judged. */
export function verdictOf(known: Case, result: MetricResult, words: CalculatorWords): Verdict | undefined {
  const judged = judgedOf(known, result);
  return judged && { ...judged, says: verdictWords(judged.judgement, judged.done, words.verdict) };
}

interface JudgedProps {
  readonly known: Case;
  readonly result: MetricResult;
  readonly words: CalculatorWords;
}

/** When it was done and, where that can be judged, whether in time and by how much. */
export function Judged({ known, result, words }: JudgedProps) {
  const done = known.done.get(result.metric.key);
  const verdict = verdictOf(known, result, words);
  return done === undefined ? null : (
    <>
      <p>{words.verdict.doneOn(momentWords(done, known.version.zone, words))}</p>
      {verdict && <p class={verdict.judgement.late ? 'left late' : 'left kept'}>{verdict.says}</p>}
    </>
  );
}
