import { AnswerFrame } from './answer-frame.tsx';
import { CalculatorForm } from './form.tsx';
import { fetched } from './loaded.ts';
import type { Model, Setting, Understood } from './model.ts';
import type { PartName } from './parts.ts';
import type { State } from './state.ts';

/** What the reader can do. */
export interface Actions {
  readonly change: (state: State) => void;
  readonly submit: () => void;
  readonly reset: () => void;
  /** Does what needs a part, once that has been loaded. */
  readonly withPart: (name: PartName, act?: () => void) => void;
  /** Tries again to load what failed. */
  readonly retry: () => void;
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
  const { model, setting, subject, problems } = props;
  const { words } = setting;
  const explained = fetched(model.parts.problems);
  return (
    <div class="calculator">
      <div class="calculator-form">
        {problems.length > 0 && explained && (
          <explained.ErrorSummary id={SUMMARY} problems={problems} words={{ ...words, ...explained.words }} />
        )}
        <CalculatorForm {...props} />
      </div>
      <section class="calculator-result" aria-labelledby={RESULT}>
        <h2 id={RESULT} tabIndex={-1}>
          {words.result[subject]}
        </h2>
        <Outcome {...props} />
      </section>
    </div>
  );
}

/** The answer, or why there is none yet. */
function Outcome(props: CalculatorProps) {
  const { model, setting, actions, choice, loaded, needs, question, version } = props;
  const { words, versions, readerZone } = setting;
  const { now, parts } = model;
  const [first] = versions;
  if (choice.type === 'none' && first) return <p class="verdict">{words.beforeFirstVersion(first.date)}</p>;
  if (loaded?.type === 'failed' || needs.some((name) => parts[name]?.type === 'failed')) {
    return (
      <div role="alert">
        <p class="error">{words.failed}</p>
        <button type="button" onClick={actions.retry}>
          {words.retry}
        </button>
      </div>
    );
  }
  if (loaded?.type === 'ready' && question?.answer) {
    return (
      <AnswerFrame {...props}>
        {question.answer({ version, readerZone, now, parts, withPart: actions.withPart })}
      </AnswerFrame>
    );
  }
  return loaded?.type === 'ready' && question?.needs.length === 0 ? (
    <p class="waiting">{question.waiting}</p>
  ) : (
    <p role="status">{words.loading}</p>
  );
}
