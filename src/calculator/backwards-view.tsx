import type { FunctionComponent } from 'preact';
import type { BackwardsWords, OwnBackwardsWords } from '../i18n/es/calculator-backwards.ts';
import type { Instant } from '../sla/instant.ts';
import { endOfToday, hasDueTime, latestReport, type Planned } from './backwards.ts';
import type { CaseFormProps } from './case-fields.tsx';
import { Question } from './choices.tsx';
import { find, type Metric } from './data.ts';
import { resolveMoment } from './moment.ts';
import { MomentField } from './moment-field.tsx';
import { momentWords, wallAt } from './moment-words.ts';
import { idOf } from './problem.ts';
import { PROVIDER, wallZone } from './reader-zone.ts';

/** What loads once a reader plans backwards. */
export interface BackwardsPart {
  readonly BackwardsView: FunctionComponent<BackwardsProps>;
  readonly words: OwnBackwardsWords;
}

interface BackwardsProps extends CaseFormProps {
  readonly words: BackwardsWords;
}

/** Until when a case can be reported for its answer to be due by a wanted moment. */
export function BackwardsView(form: BackwardsProps) {
  const { state, reading, version, now, words, errorsAt, set } = form;
  const { plan, severity, channel, attention } = reading;
  if (plan === undefined || severity === undefined) return <p>{words.answerFirst}</p>;
  const planned: Planned = {
    ...{ version, plan, severity },
    ...(channel && { channel }),
    ...(attention && { attention }),
    options: state.options.flatMap((key) => find(version.options, key) ?? []),
  };
  const place = { field: 'by' } as const;
  const zone = wallZone(state.zone, version.zone);
  const typed = resolveMoment(state.by, zone);
  const wanted = typed.type === 'one' ? typed.at : endOfToday(planned, now);
  const metrics = version.metrics.filter((metric) => hasDueTime(planned, metric));
  return (
    <>
      <Question
        id={idOf(place)}
        legend={words.wantedBy}
        hint={words.byHint(state.zone === PROVIDER ? version.zoneName : words.zone(state.zone, now))}
        errors={errorsAt(place)}
      >
        <MomentField
          id={idOf(place)}
          moment={state.by}
          zone={zone}
          errors={errorsAt(place)}
          words={words}
          onChange={(by) => {
            set('by', { by });
          }}
        />
      </Question>
      {wanted !== undefined && (
        <div>
          <p>{words.wanted(momentWords(wanted, version.zone, words))}</p>
          <ul>
            {metrics.map((metric) => (
              <li key={metric.key}>
                <strong lang={version.language}>{metric.name}:</strong>{' '}
                {reportWords(planned, metric, wanted, form)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function reportWords(
  planned: Planned,
  metric: Metric,
  wanted: Instant,
  { version, now, words }: BackwardsProps,
): string {
  const [, end] = version.horizon;
  if (wallAt(wanted, version.zone).date > end) return words.pastHorizon(end);
  const latest = latestReport(planned, metric, wanted);
  if (latest === undefined) return words.never;
  const moment = momentWords(latest, version.zone, words);
  return latest < now ? words.tooLate(moment) : words.reportBy(moment);
}
