import type { FormProps } from './case-form.tsx';
import { ErrorText, Question } from './choices.tsx';
import { focusOn } from './focus.ts';
import { type Moment, NO_MOMENT } from './moment.ts';
import { MomentField } from './moment-field.tsx';
import { idOf } from './problem.ts';
import { wallZone } from './reader-zone.ts';
import type { TypedPause } from './state.ts';

const PAUSE = { field: 'pause' } as const;

/** The intervals in which nothing counted, each with a beginning and, unless it is still open, an end. */
export function PauseFields(form: FormProps) {
  const { state, words, errorsAt, set } = form;
  const { pauses } = state;
  return (
    <Question id={idOf(PAUSE)} legend={words.pauses} errors={errorsAt(PAUSE)} hint={words.pausesHint}>
      {pauses.map((pause, index) => (
        <PauseField key={index} form={form} index={index} pause={pause} />
      ))}
      <button
        type="button"
        id={idOf(PAUSE)}
        onClick={() => {
          set('pause', { pauses: [...pauses, { from: NO_MOMENT, to: NO_MOMENT }] });
          focusOn(idOf({ ...PAUSE, index: pauses.length, end: 'from' }));
        }}
      >
        {words.addPause}
      </button>
    </Question>
  );
}

interface PauseFieldProps {
  readonly form: FormProps;
  readonly index: number;
  readonly pause: TypedPause;
}

function PauseField({ form, index, pause }: PauseFieldProps) {
  const { state, words, set } = form;
  const { from, to } = pause;
  const replace = (changed: TypedPause) => {
    set('pause', { pauses: state.pauses.with(index, changed) });
  };
  return (
    <fieldset class="pause">
      <legend>{words.pause(index + 1)}</legend>
      <PauseEnd
        form={form}
        index={index}
        end="from"
        moment={from}
        onChange={(moment) => {
          replace({ ...pause, from: moment });
        }}
      />
      {to !== undefined && (
        <PauseEnd
          form={form}
          index={index}
          end="to"
          moment={to}
          onChange={(moment) => {
            replace({ from, to: moment });
          }}
        />
      )}
      <div class="quick">
        <label class="choice">
          <input
            type="checkbox"
            checked={to === undefined}
            onChange={({ currentTarget }) => {
              replace(currentTarget.checked ? { from } : { from, to: NO_MOMENT });
            }}
          />
          <span class="choice-name">{words.stillPaused}</span>
        </label>
        <button
          type="button"
          onClick={() => {
            set('pause', { pauses: state.pauses.toSpliced(index, 1) });
            focusOn(idOf(PAUSE));
          }}
        >
          {words.removePause(index + 1)}
        </button>
      </div>
    </fieldset>
  );
}

interface PauseEndProps {
  readonly form: FormProps;
  readonly index: number;
  readonly end: 'from' | 'to';
  readonly moment: Moment;
  readonly onChange: (moment: Moment) => void;
}

function PauseEnd({
  form: { state, version, words, errorsAt },
  index,
  end,
  moment,
  onChange,
}: PauseEndProps) {
  const place = { ...PAUSE, index, end };
  const errors = errorsAt(place);
  return (
    <div role="group" aria-label={words[end]}>
      <p class="label">{words[end]}</p>
      <ErrorText id={`${idOf(place)}-error`} lines={errors} />
      <MomentField
        id={idOf(place)}
        moment={moment}
        zone={wallZone(state.zone, version.zone)}
        errors={errors}
        words={words}
        onChange={onChange}
      />
    </div>
  );
}
