import type { FunctionComponent } from 'preact';
import { formatAddress } from './address.ts';
import { AnswerFrame, Told } from './answer-frame.tsx';
import type { PartProps } from './calculator.tsx';
import { fetched } from './loaded.ts';
import { MetricView } from './metric-view.tsx';
import { momentWords } from './moment-words.ts';
import { NO_MOMENT } from './moment.ts';
import { PictureFrame } from './picture-frame.tsx';
import { NextSteps } from './next-steps.tsx';
import { spokenOutcome } from './outcome-view.tsx';
import { type Case, requestNames } from './reading.ts';
import { resultsOf } from './result.ts';
import { PLANS, type State } from './state.ts';
import { spokenTimeLeft } from './time-left.ts';

/** What loads once there is a case to compute. */
export interface ResultsPart {
  readonly Results: FunctionComponent<ResultsProps>;
}

interface ResultsProps extends PartProps {
  readonly known: Case;
}

/** What a case comes to: every metric, and what to do now. */
export function Results(props: ResultsProps) {
  const { known, page, now, parts, words } = props;
  const { version, plan, at } = known;
  const state = answeredState(props);
  const circumstances = fetched(parts.circumstances);
  const warning = circumstances?.warningOf(known, words);
  const results = resultsOf(known, now);
  const spoken = results.map(
    ({ metric, outcome }) =>
      `${metric.name}: ${spokenOutcome(outcome, version, words)}. ${known.done.has(metric.key) ? '' : spokenTimeLeft(outcome, now, words)}`,
  );
  return (
    <AnswerFrame
      {...props}
      linked={state}
      share={(part) => part.sharedCase(known, results, parts, { ...words, ...part.words })}
    >
      <p class="visually-hidden" role="status">
        {spoken.join(' ')}
      </p>
      <p class="case-summary">
        <strong lang={version.language}>{[plan.name, ...requestNames(known)].join(' · ')}</strong>{' '}
        {words.reportedAt(momentWords(at, version.zone, words))}
        <Told sentences={circumstances?.circumstanceWords(known, words)} />
      </p>
      {warning !== undefined && <p class="said">{warning}</p>}
      {results.map((result) => (
        <MetricView key={result.metric.key} {...props} result={result} />
      ))}
      {version.plans.length > 1 && (
        <p class="no-print">
          <a
            class="button quiet"
            href={page + formatAddress({ ...state, version: version.date, compare: PLANS })}
          >
            {words.compare}
          </a>
        </p>
      )}
      {results.some(({ outcome }) => 'at' in outcome) && (
        <PictureFrame
          {...props}
          drawn={(part) => part.drawnOf(known, results)}
          start={at}
          pauses={known.pauses}
        />
      )}
      <NextSteps
        known={known}
        late={results.some(
          ({ metric, outcome }) => 'late' in outcome && outcome.late && !known.done.has(metric.key),
        )}
        words={words}
      />
    </AnswerFrame>
  );
}

/** What the answer depends on: what isn't judged doesn't, and by when it is wanted is the reader's own. */
function answeredState({ state, known }: ResultsProps): State {
  return { ...state, done: state.done.filter(({ metric }) => known.done.has(metric)), by: NO_MOMENT };
}
