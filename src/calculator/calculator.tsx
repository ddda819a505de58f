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
  const { model, setting, problems } = props;
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
          {words.result}
        </h2>
        <Outcome {...props} />
      </section>
    </div>
  );
}

/** The answer, or why there is none yet. */
function Outcome(props: CalculatorProps) {
  const { model, setting, actions, choice, loaded, needs } = props;
  const { words, versions } = setting;
  const [first] = versions;
  if (choice.type === 'none' && first) return <p class="verdict">{words.beforeFirstVersion(first.date)}</p>;
  if (loaded?.type === 'failed' || needs.some((name) => model.parts[name]?.type === 'failed')) {
    return (
      <div role="alert">
        <p class="error">{words.failed}</p>
        <button type="button" onClick={actions.retry}>
          {words.retry}
        </button>
      </div>
    );
  }
  if (loaded?.type !== 'ready') return <Loading words={words} />;
  return <Answer {...props} />;
}

/** What answers the question, by the part that knows how. */
function Answer(props: CalculatorProps) {
  const { model, setting, actions, question, version } = props;
  const { parts, now } = model;
  const { words, readerZone } = setting;
  const shown = { version, readerZone, now, parts, withPart: actions.withPart };
  switch (question.subject) {
    case 'case': {
      const { category, route, case: known } = question.reading;
      if (route !== undefined) {
        const part = fetched(parts.route);
        if (part === undefined) return <Loading words={words} />;
        return (
          <AnswerFrame {...props}>
            <part.RouteView
              {...shown}
              category={category}
              route={route}
              words={{ ...words, ...part.words }}
            />
          </AnswerFrame>
        );
      }
      if (known === undefined) return <p class="waiting">{words.waiting}</p>;
      const part = fetched(parts.results);
      if (part === undefined) return <Loading words={words} />;
      return (
        <AnswerFrame {...props}>
          <part.Results {...shown} known={known} words={{ ...words, ...part.words }} />
        </AnswerFrame>
      );
    }
    case 'term': {
      const part = fetched(parts.terms);
      if (part === undefined || question.reading === undefined) return <Loading words={words} />;
      const { known } = question.reading;
      if (known === undefined) return <p class="waiting">{part.words.waiting}</p>;
      return (
        <AnswerFrame {...props}>
          <part.TermView {...shown} known={known} words={{ ...words, ...part.words }} />
        </AnswerFrame>
      );
    }
    case 'availability': {
      const part = fetched(parts.availability);
      if (part === undefined || question.reading === undefined) return <Loading words={words} />;
      const { known } = question.reading;
      if (known === undefined) return <p class="waiting">{part.words.waiting}</p>;
      return (
        <AnswerFrame {...props}>
          <part.AvailabilityView {...shown} known={known} words={{ ...words, ...part.words }} />
        </AnswerFrame>
      );
    }
  }
}

function Loading({ words }: Pick<Setting, 'words'>) {
  return <p role="status">{words.loading}</p>;
}
