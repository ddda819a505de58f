import type { CalculatorWords } from '../i18n/es/calculator.ts';
import type { PauseWords } from '../i18n/es/calculator-pauses.ts';
import type { FunctionComponent } from 'preact';
import { ErrorText } from './error-text.tsx';
import type { PartProps } from './calculator.tsx';
import { type Moment, NO_MOMENT } from './moment.ts';
import { MomentField } from './moment-field.tsx';
import { idOf } from './problem.ts';
import { wallZone } from './reader-zone.ts';
import type { TypedPause } from './state.ts';

/** What loads with the first pause. */
export interface PausesPart {
  readonly PauseFields: FunctionComponent<PauseFieldsProps>;
  readonly words: PauseWords;
}

type PauseFieldsProps = Omit<PartProps, 'words'> & { readonly words: CalculatorWords & PauseWords };

const PAUSE = { field: 'pause' } as const;

/** The pauses, each with a beginning and, unless it is still open, an end. */
export function PauseFields(form: PauseFieldsProps) {
  return form.state.pauses.map((pause, index) => (
    <PauseField key={index} form={form} index={index} pause={pause} />
  ));
}

interface PauseFieldProps {
  readonly form: PauseFieldsProps;
  readonly index: number;
  readonly pause: TypedPause;
}

function PauseField({ form, index, pause }: PauseFieldProps) {
  const { state, words, goTo, set } = form;
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
            goTo(idOf(PAUSE));
          }}
        >
          {words.removePause(index + 1)}
        </button>
      </div>
    </fieldset>
  );
}

interface PauseEndProps {
  readonly form: PauseFieldsProps;
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
