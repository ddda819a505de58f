import { fetched } from './loaded.ts';
import type { Model, Setting, Understood } from './model.ts';
import type { PartName } from './parts.ts';
import { idOf, type Place } from './problem.ts';
import { change, type Field, type State } from './state.ts';

/** What the reader can do. */
export interface Actions {
  readonly change: (state: State) => void;
  readonly submit: () => void;
  readonly reset: () => void;
  /** Opens the form that an answer was shown without. */
  readonly edit: () => void;
  /** Does what needs a part, once that has been loaded. */
  readonly withPart: (name: PartName, act?: () => void) => void;
  /** Tries again to load what failed. */
  readonly retry: () => void;
  readonly copy: (link: string) => Promise<void>;
}

export interface CalculatorProps extends Understood {
  readonly model: Model;
  readonly setting: Setting;
  readonly actions: Actions;
}

/** How fields write, and what is wrong with what they hold. */
export interface Writing {
  /** The words of the problems at a place. */
  readonly errorsAt: (place: Place) => readonly string[];
  readonly set: (field: Field, values: Partial<State>) => void;
}

/** The ids of what takes the focus when the form is opened or sent. */
export const FORM = 'c-form';
export const SUMMARY = 'c-problems';
export const RESULT = 'c-result';

/** The form on one side, what it comes to on the other; or the answer alone, where a link asks all. */
export function Calculator(props: CalculatorProps) {
  const { model, setting, actions, subject, problems } = props;
  const { words } = setting;
  const [form, explained] = [fetched(model.parts.form), fetched(model.parts.problems)];
  const writing: Writing = {
    errorsAt: (place) =>
      problems
        .filter((problem) => idOf(problem) === idOf(place))
        .flatMap((problem) => explained?.problemWords(problem, { ...words, ...explained.words }) ?? []),
    set: (field, values) => {
      actions.change(change(model.state, field, values));
    },
  };
  return (
    <div class={model.editing ? 'calculator' : 'calculator answered'}>
      {model.editing && (
        <div class="calculator-form">
          {form && <form.Questions {...props} {...writing} words={{ ...words, ...form.words }} />}
        </div>
      )}
      <section class="calculator-result" aria-labelledby={RESULT}>
        <div class="result-head">
          <h2 id={RESULT} tabIndex={-1}>
            {words.result[subject]}
          </h2>
          {!model.editing && (
            <button class="button quiet" type="button" onClick={actions.edit}>
              {words.edit}
            </button>
          )}
        </div>
        <Outcome {...props} {...writing} />
      </section>
    </div>
  );
}

/** The answer, or why there is none yet. */
function Outcome(props: CalculatorProps & Writing) {
  const { model, setting, actions, choice, loaded, needs, question, subject, version, errorsAt, set } = props;
  const { words, versions, readerZone, page } = setting;
  const { state, now, parts } = model;
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
    return question.answer({
      ...{ state, version, page, readerZone, now, parts, errorsAt, set },
      withPart: actions.withPart,
      frame: props,
    });
  }
  const form = fetched(parts.form);
  return loaded?.type === 'ready' && question?.asking && question.needs.length === 0 && form ? (
    <p class="waiting">{form.words.waiting[subject]}</p>
  ) : (
    <p role="status">{words.loading}</p>
  );
}
