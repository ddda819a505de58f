import type { FunctionComponent } from 'preact';
import type { CheckWords, OwnCheckWords } from '../i18n/es/calculator-check.ts';
import { instant, MINUTE } from '../sla/instant.ts';
import type { PartProps } from './calculator.tsx';
import { Question } from './choices.tsx';
import type { Metric } from './data.ts';
import { NO_MOMENT } from './moment.ts';
import { momentAt } from './moment-inputs.ts';
import { MomentField } from './moment-field.tsx';
import { doneAt, idOf } from './problem.ts';
import { PROVIDER, wallZone } from './reader-zone.ts';

/** What loads once a reader says when something was done. */
export interface CheckPart {
  readonly CheckField: FunctionComponent<CheckFieldProps>;
  readonly words: OwnCheckWords;
}

interface CheckFieldProps extends PartProps {
  readonly metric: Metric;
  /** What its verdict says, once there is one. */
  readonly verdict: string | undefined;
  readonly words: CheckWords;
}

/** When what a metric promises was done. */
export function CheckField(props: CheckFieldProps) {
  const { metric, verdict, version, state, now, words, errorsAt, set } = props;
  const place = doneAt(version, metric.key);
  // What the address says of a metric that never was goes with the first change.
  const others = state.done.filter(
    ({ metric: key }) => key !== metric.key && version.metrics.some((each) => each.key === key),
  );
  const typed = state.done.find(({ metric: key }) => key === metric.key);
  const zone = wallZone(state.zone, version.zone);
  const errors = errorsAt(place);
  const choose = (at: typeof NO_MOMENT) => {
    set('done', { done: [...others, { metric: metric.key, at }] });
  };
  return (
    <Question
      id={idOf(place)}
      legend={words.doneAt(metric.name)}
      hint={words.doneHint(state.zone === PROVIDER ? version.zoneName : words.zone(state.zone, now))}
      errors={errors}
    >
      <MomentField
        id={idOf(place)}
        moment={typed?.at ?? NO_MOMENT}
        zone={zone}
        errors={errors}
        words={words}
        onChange={choose}
      />
      <div class="quick">
        <button
          type="button"
          onClick={() => {
            const touched = instant(Math.floor(Date.now() / MINUTE) * MINUTE);
            choose(momentAt(touched, zone.at(touched)));
          }}
        >
          {words.now}
        </button>
        {typed && (
          <button
            type="button"
            aria-label={words.removeDone(metric.name)}
            onClick={({ currentTarget }) => {
              // The fold closes over this button.
              currentTarget.closest('details')?.querySelector('summary')?.focus();
              set('done', { done: others });
            }}
          >
            {words.remove}
          </button>
        )}
      </div>
      {/* It is there before it says something: what comes into a page full isn't read aloud by all. */}
      <p class="visually-hidden" role="status">
        {verdict}
      </p>
    </Question>
  );
}
