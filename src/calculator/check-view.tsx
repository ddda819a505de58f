import type { FunctionComponent } from 'preact';
import type { CheckWords, OwnCheckWords } from '../i18n/es/calculator-check.ts';
import type { DeadlineRequest } from '../sla/deadline.ts';
import { type Instant, instant, MINUTE } from '../sla/instant.ts';
import { judge } from '../sla/judgement.ts';
import type { PartProps } from './calculator.tsx';
import { Question } from './choices.tsx';
import type { Metric, Version } from './data.ts';
import { NO_MOMENT } from './moment.ts';
import { momentAt } from './moment-inputs.ts';
import { momentWords } from './moment-words.ts';
import { MomentField } from './moment-field.tsx';
import { idOf } from './problem.ts';
import { PROVIDER, wallZone } from './reader-zone.ts';
import type { Case } from './reading.ts';
import { verdictWords } from './verdict-words.ts';

/** What loads once a reader says when something was done. */
export interface CheckPart {
  readonly CheckField: FunctionComponent<CheckFieldProps>;
  readonly Judged: FunctionComponent<JudgedProps>;
  readonly words: OwnCheckWords;
}

interface JudgedProps {
  readonly request: DeadlineRequest;
  readonly done: Instant;
  readonly strict: boolean;
  readonly version: Version;
  readonly words: CheckWords;
}

/** When it was done, whether in time, and by how much. */
export function Judged({ request, done, strict, version, words }: JudgedProps) {
  const judgement = judge(request, done, strict);
  return judgement === undefined ? null : (
    <>
      <p>{words.doneOn(momentWords(done, version.zone, words))}</p>
      <p class={judgement.late ? 'left late' : 'left kept'}>{verdictWords(judgement, done, words)}</p>
    </>
  );
}

interface CheckFieldProps extends PartProps, Omit<JudgedProps, 'done'> {
  readonly known: Case;
  readonly metric: Metric;
  readonly words: CheckWords;
}

/** When what a metric promises was done. */
export function CheckField(props: CheckFieldProps) {
  const { metric, version, state, now, words, errorsAt, set } = props;
  const index = version.metrics.findIndex(({ key }) => key === metric.key);
  const place = { field: 'done', index } as const;
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
            onClick={() => {
              set('done', { done: others });
            }}
          >
            {words.remove}
          </button>
        )}
      </div>
      {/* It is there before it says something: what comes into a page full isn't read aloud by all. */}
      <p class="visually-hidden" role="status">
        {spokenVerdict(props)}
      </p>
    </Question>
  );
}

/** What `Judged` shows, for who hears the page. */
function spokenVerdict({ known, metric, request, strict, words }: CheckFieldProps): string {
  const done = known.done.get(metric.key);
  const judgement = done === undefined ? undefined : judge(request, done, strict);
  return done === undefined || judgement === undefined ? '' : verdictWords(judgement, done, words);
}
