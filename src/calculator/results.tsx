import type { ResultWords } from '../i18n/es/calculator-results.ts';
import type { Actions } from './calculator.tsx';
import { MetricView } from './metric-view.tsx';
import type { Model } from './model.ts';
import { momentWords } from './moment-words.tsx';
import { NextSteps } from './next-steps.tsx';
import { spokenOutcome } from './outcome-view.tsx';
import type { Case } from './reading.ts';
import { resultsOf } from './result.ts';
import type { VersionChoice } from './versions.ts';

export interface ResultsProps {
  readonly known: Case;
  readonly choice: VersionChoice;
  /** The query that pins the version. */
  readonly permalink: string;
  readonly mistaken: boolean;
  readonly words: ResultWords;
  readonly readerZone: string;
  readonly model: Model;
  readonly actions: Actions;
}

/** What a case comes to: every metric, what to do now, and the link that shows it again. */
export function Results({
  known,
  choice,
  permalink,
  mistaken,
  words,
  readerZone,
  model,
  actions,
}: ResultsProps) {
  const { version, plan, severity, at } = known;
  const { now, ledger, copied } = model;
  const results = resultsOf(known, now);
  const spoken = results.map(
    ({ metric, outcome }) => `${metric.name}: ${spokenOutcome(outcome, version, words)}.`,
  );
  return (
    <>
      <p class="visually-hidden" role="status">
        {spoken.join(' ')}
      </p>
      <p class="case-summary">
        <strong>
          {plan.name} · {severity.name}
        </strong>{' '}
        {words.reportedAt(momentWords(at, version.zone, words))}
      </p>
      {mistaken && <p class="error">{words.withoutMistakes}</p>}
      {results.map((result) => (
        <MetricView
          key={result.metric.key}
          known={known}
          result={result}
          words={words}
          readerZone={readerZone}
          now={now}
          ledger={ledger}
          onOpenLedger={actions.openLedger}
        />
      ))}
      <NextSteps
        known={known}
        late={results.some(({ outcome }) => 'late' in outcome && outcome.late)}
        words={words}
      />
      <p class="provenance">
        <a href={version.address}>{provenance(choice, version.date, words)}</a>
        {choice.type === 'pinned' && choice.inForce && choice.inForce.date !== version.date && (
          <> {words.otherInForce(choice.inForce.date)}</>
        )}
      </p>
      <p class="permalink no-print">
        <a href={permalink}>{words.permalink}</a>
        <button
          type="button"
          onClick={() => {
            actions.copy(permalink);
          }}
        >
          {copied === permalink ? words.copied : words.copy}
        </button>
      </p>
    </>
  );
}

function provenance(choice: VersionChoice, date: string, words: ResultWords): string {
  return choice.type === 'pinned' ? words.pinned(date) : words.inForce(date);
}
