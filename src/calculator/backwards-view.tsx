import type { Instant } from '../sla/instant.ts';
import { formatAddress } from './address.ts';
import { AnswerFrame, Told } from './answer-frame.tsx';
import { type Latest, latestReports, type Planned, plannedOf } from './backwards.ts';
import { latestWords } from './backwards-words.ts';
import type { PartProps } from './calculator.tsx';
import type { Metric } from './data.ts';
import { fetched } from './loaded.ts';
import { NO_MOMENT } from './moment.ts';
import { momentWords } from './moment-words.ts';
import { OutcomeView } from './outcome-view.tsx';
import type { Asked, Question } from './question.ts';
import { type Reading, requestNames } from './reading.ts';
import type { State } from './state.ts';

/** What loads once an address says by when something is wanted. */
export interface BackwardsPart {
  readonly askBackwards: typeof askBackwards;
}

/** Asks until when a case can be reported: that it wasn't yet is no mistake. */
export function askBackwards(reading: Reading, { version, words }: Asked): Question {
  const { by, problems } = reading;
  const planned = plannedOf(reading, version);
  return {
    asking: { subject: 'case', reading },
    title: words.planned.title,
    problems: problems.filter(({ field, type }) => field !== 'at' || type !== 'missing'),
    isAnswered: planned !== undefined && by !== undefined,
    needs: [],
    answer:
      planned && by !== undefined
        ? (shown) => <BackwardsView {...shown} planned={planned} by={by} />
        : undefined,
  };
}

interface BackwardsProps extends PartProps {
  readonly planned: Planned;
  readonly by: Instant;
}

/** Until when a case can be reported for each of its metrics to be due by a wanted moment. */
function BackwardsView(props: BackwardsProps) {
  const { planned, by, version, parts, now, words } = props;
  const circumstances = fetched(parts.circumstances);
  const warning = circumstances?.warningOf(planned, words);
  const reports = latestReports(planned, by, now);
  const spoken = reports.map(([{ name }, latest]) => `${name}: ${latestWords(latest, version, words)}.`);
  return (
    <AnswerFrame {...props} linked={plannedState(props)} choice={{ type: 'undated' }}>
      <p class="visually-hidden" role="status">
        {spoken.join(' ')}
      </p>
      <p class="case-summary">
        <strong lang={version.language}>{[planned.plan.name, ...requestNames(planned)].join(' · ')}</strong>{' '}
        {words.planned.wanted(momentWords(by, version.zone, words))}
        <Told sentences={circumstances?.circumstanceWords({ ...planned, pauses: [] }, words)} />
      </p>
      {warning !== undefined && <p class="said">{warning}</p>}
      {reports.map(([metric, latest]) => (
        <LatestReport key={metric.key} {...props} metric={metric} latest={latest} />
      ))}
    </AnswerFrame>
  );
}

/** What the answer depends on: what isn't reported yet was neither paused nor done. */
const plannedState = ({ state }: BackwardsProps): State => ({ ...state, pauses: [], done: [] });

interface LatestReportProps extends BackwardsProps {
  readonly metric: Metric;
  readonly latest: Latest;
}

/** Until when one metric asks for the report and, reported then, how it is counted. */
function LatestReport(props: LatestReportProps) {
  const { metric, latest, version, page, words } = props;
  const heading = `metric-${metric.key}`;
  return (
    <section class="metric" data-metric={metric.key} aria-labelledby={heading}>
      <h3 id={heading} lang={version.language}>
        {metric.name}
      </h3>
      {latest.type === 'by' ? (
        <>
          <p class="label">{words.planned.report}</p>
          <OutcomeView
            {...props}
            outcome={{ type: 'due', at: latest.at, strict: false, late: false }}
            counted
          />
        </>
      ) : (
        <p class="verdict clause">{latestWords(latest, version, words)}</p>
      )}
      {'at' in latest && (
        <p class="no-print">
          <a
            href={
              page +
              formatAddress({
                ...plannedState(props),
                at: { type: 'instant', at: latest.at },
                by: NO_MOMENT,
                version: version.date,
              })
            }
            aria-label={words.planned.countedOf(metric.name)}
          >
            {words.ledger}
          </a>
        </p>
      )}
    </section>
  );
}
