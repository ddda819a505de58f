import { Question } from './choices.tsx';
import type { PartProps } from './calculator.tsx';
import { fetched } from './loaded.ts';
import { NO_MOMENT } from './moment.ts';
import { idOf } from './problem.ts';

const PAUSE = { field: 'pause' } as const;

/** The intervals in which nothing counted; how to tell them loads with the first. */
export function PauseQuestion(form: PartProps) {
  const { state, version, words, parts, goTo, errorsAt, set } = form;
  const { pauses } = state;
  const part = fetched(parts.pauses);
  return (
    <Question id={idOf(PAUSE)} legend={words.pauses} errors={errorsAt(PAUSE)} hint={version.pausesHint}>
      {part && <part.PauseFields {...form} words={{ ...words, ...part.words }} />}
      <button
        type="button"
        id={idOf(PAUSE)}
        onClick={() => {
          set('pause', { pauses: [...pauses, { from: NO_MOMENT, to: NO_MOMENT }] });
          goTo(idOf({ ...PAUSE, index: pauses.length, end: 'from' }));
        }}
      >
        {words.addPause}
      </button>
      {parts.pauses?.type === 'failed' && (
        <p class="error" role="alert">
          {words.failed}
        </p>
      )}
    </Question>
  );
}
