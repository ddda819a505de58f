import { formatAddress } from './address.ts';
import { CaseForm } from './case-form.tsx';
import { ErrorSummary } from './error-summary.tsx';
import type { Model, Setting, Understood } from './model.ts';
import type { State } from './state.ts';

/** What the reader can do. */
export interface Actions {
  readonly change: (state: State) => void;
  readonly submit: () => void;
  readonly reset: () => void;
  /** Tries again to load what failed. */
  readonly retry: () => void;
  readonly openLedger: () => void;
  readonly copy: (search: string) => void;
}

export interface CalculatorProps extends Understood {
  readonly model: Model;
  readonly setting: Setting;
  readonly actions: Actions;
}

/** The ids of what takes the focus when the form is sent. */
export const SUMMARY = 'c-problems';
export const RESULT = 'c-result';

/** The form on one side, what it comes to on the other. */
export function Calculator(props: CalculatorProps) {
  const { model, setting, actions, reading, version, problems } = props;
  return (
    <div class="calculator">
      <div class="calculator-form">
        {problems.length > 0 && <ErrorSummary id={SUMMARY} problems={problems} words={setting.words} />}
        <CaseForm
          {...setting}
          state={model.state}
          now={model.now}
          reading={reading}
          version={version}
          problems={problems}
          onChange={actions.change}
          onSubmit={actions.submit}
          onReset={actions.reset}
        />
      </div>
      <section class="calculator-result" aria-labelledby={RESULT}>
        <h2 id={RESULT} tabIndex={-1}>
          {setting.words.result}
        </h2>
        <Outcome {...props} />
      </section>
    </div>
  );
}

/** The results, or what they still wait for. */
function Outcome({ model, setting, actions, choice, loaded, version, reading, problems }: CalculatorProps) {
  const { words, versions, readerZone } = setting;
  const [first] = versions;
  if (choice.type === 'none' && first) return <p class="verdict">{words.beforeFirstVersion(first.date)}</p>;
  const { results } = model;
  if (loaded?.type === 'failed' || results?.type === 'failed') {
    return (
      <div role="alert">
        <p class="error">{words.failed}</p>
        <button type="button" onClick={actions.retry}>
          {words.retry}
        </button>
      </div>
    );
  }
  if (loaded?.type === 'ready' && !reading.case) return <p class="waiting">{words.waiting}</p>;
  if (loaded?.type !== 'ready' || results?.type !== 'ready' || !reading.case) {
    return <p role="status">{words.loading}</p>;
  }
  return (
    <results.value.Results
      known={reading.case}
      choice={choice}
      permalink={formatAddress({ ...model.state, version: version.date })}
      mistaken={problems.length > 0}
      words={{ ...words, ...results.value.words }}
      readerZone={readerZone}
      model={model}
      actions={actions}
    />
  );
}
