import { fetched } from './loaded.ts';
import type { Model, Setting, Understood } from './model.ts';
import type { PartName } from './parts.ts';
import type { Place } from './problem.ts';
import { change, type Field, type State } from './state.ts';

/** What the reader can do. */
export interface Actions {
  readonly change: (state: State) => void;
  /** Changes what else is known than the state. */
  readonly update: (changes: Partial<Omit<Model, 'state'>>) => void;
  /** Moves the focus to an element, by its id, once it is there. */
  readonly goTo: (id: string) => void;
  /** The same with the first of some elements that is there; what the page lacks is in the form, or is the form's to ask. */
  readonly ask: (...ids: readonly string[]) => void;
  /** Does what needs a part, once that has been loaded. */
  readonly withPart: (name: PartName, act?: () => void) => void;
  /** Tries again to load what failed. */
  readonly retry: () => void;
  /** Copies a link or a text. */
  readonly copy: (text: string) => Promise<void>;
}

/** All that the calculator knows, and what the reader can do. */
export interface CalculatorProps extends Model, Setting, Understood, Actions {}

/** How fields write, and what is wrong with what they hold. */
export interface Writing {
  /** The words of the problems at a place. */
  readonly errorsAt: (place: Place) => readonly string[];
  readonly set: (field: Field, values: Partial<State>) => void;
}

/** What every part is given, beside its words. */
export interface PartProps extends CalculatorProps, Writing {}

/** The ids of what takes the focus when the form is opened or sent. */
export const FORM = 'c-form';
export const SUMMARY = 'c-problems';
export const RESULT = 'c-result';
export const RETRY = 'c-retry';

/** The form on one side, what it comes to on the other; or the answer alone, where a link asks all. */
export function Calculator(props: CalculatorProps) {
  const { state, editing, parts, words, subject, question, problems } = props;
  const [form, explained] = [fetched(parts.form), fetched(parts.problems)];
  const shown: PartProps = {
    ...props,
    errorsAt: (place) => explained?.errorsAt(place, problems, words) ?? [],
    set: (field, values) => {
      props.change(change(state, field, values));
    },
  };
  // What is there stays until the form has come.
  const isAsking = editing && form !== undefined;
  const summary = problems.length > 0 && explained && (
    <explained.ErrorSummary id={SUMMARY} problems={problems} words={words} ask={props.ask} />
  );
  return (
    <div class={isAsking ? 'calculator' : 'calculator answered'}>
      {isAsking && (
        <div class="calculator-form">
          {summary}
          <form.Questions {...shown} />
        </div>
      )}
      <section class="calculator-result" aria-labelledby={RESULT}>
        <div class="result-head">
          <h2 id={RESULT} tabIndex={-1}>
            {question?.title ?? words.result[subject]}
          </h2>
          {!isAsking && (
            <button
              class="button quiet"
              type="button"
              onClick={() => {
                props.ask(FORM);
              }}
            >
              {parts.form?.type === 'loading' ? words.loading : words.edit}
            </button>
          )}
        </div>
        {!isAsking && summary}
        <Outcome {...shown} />
      </section>
    </div>
  );
}

/** The answer, and what couldn't be loaded; or why there is no answer yet. */
function Outcome(props: PartProps) {
  const { choice, versions, words, data, needs, parts, question, subject, editing, problems, retry } = props;
  const [first] = versions;
  if (choice.type === 'none' && first) return <p class="verdict">{words.beforeFirstVersion(first.date)}</p>;
  // A link's answer comes with what is wrong with it.
  const isTold = editing || problems.length === 0 || (parts.problems?.type ?? 'loading') !== 'loading';
  const isThere = data?.type === 'ready' && isTold;
  const answer = isThere && question?.answer?.(props);
  if (data?.type === 'failed' || needs.some((name) => parts[name]?.type === 'failed')) {
    return (
      <>
        <div role="alert">
          <p class="error">{words.failed}</p>
          <button type="button" id={RETRY} onClick={retry}>
            {words.retry}
          </button>
        </div>
        {answer}
      </>
    );
  }
  if (answer) return answer;
  const hasCome = question?.asking && question.needs.every((name) => fetched<unknown>(parts[name]));
  return isThere && hasCome && fetched(parts.form) ? (
    <p class="waiting">{words.waiting[subject]}</p>
  ) : (
    <p role="status">{words.loading}</p>
  );
}
