import { save } from '../calculator/save.ts';
import type { Answer, Progress, Question } from './messages.ts';
import { part } from './part.ts';
import { showSummary } from './summary-view.ts';
import { TableView } from './table-view.ts';

/** A file to be reviewed, how to read it, and the policy that it is measured by. */
export type Asking = Omit<Extract<Question, { type: 'judge' }>, 'type' | 'now'>;

const section = part(document, 'result', HTMLElement);
const heading = part(section, 'heading', HTMLHeadingElement);
const working = part(section, 'working', HTMLElement);
const refused = part(section, 'refused', HTMLElement);
const found = part(section, 'found', HTMLElement);
const status = part(section, 'status', HTMLParagraphElement);
const table = new TableView(found);

let worker: Worker | undefined;

function ask(question: Question): void {
  worker?.postMessage(question);
}

/** Ends what is being worked on. */
function stop(): void {
  worker?.terminate();
  worker = undefined;
  working.hidden = true;
}

/**
 * Reviews a file in a worker of its own, and shows what it tells. A file before it is forgotten.
 *
 * @param moves whether the focus goes to the result
 */
export function reviewFile(asking: Asking, moves: boolean): void {
  stop();
  table.clear();
  for (const [shown, hidden] of [
    [section, refused],
    [working, found],
  ] as const) {
    shown.hidden = false;
    hidden.hidden = true;
  }
  status.textContent = '';
  progress({ done: 0, total: 0, says: '' });
  const own = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker = own;
  own.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    // A worker that was ended may have told something before.
    if (worker === own) hear(data, moves);
  });
  own.addEventListener('error', () => {
    if (worker === own) hear({ type: 'failed' }, moves);
  });
  ask({ type: 'judge', ...asking, now: Date.now() });
}

function hear(answer: Answer, moves: boolean): void {
  switch (answer.type) {
    case 'rows':
      table.add(answer.rows);
      progress(answer.progress);
      break;
    case 'finished':
      working.hidden = true;
      found.hidden = false;
      showSummary(found, answer.summary);
      table.finish(answer.summary.standings);
      status.textContent = answer.summary.says;
      if (moves) arrive(table.hasMistakes ? part(found, 'mistakes', HTMLElement) : heading);
      break;
    case 'refused':
      refuse(answer.says, moves);
      break;
    case 'failed':
      refuse(refused.dataset.failed ?? '', moves);
      break;
    case 'written':
      save(answer.name, answer.file);
      break;
  }
}

function refuse(words: string, moves: boolean): void {
  stop();
  refused.hidden = false;
  part(refused, 'why', HTMLParagraphElement).textContent = words;
  if (moves) arrive(refused);
  else status.textContent = words;
}

/** Takes the reader to what came. */
function arrive(at: HTMLElement): void {
  at.focus({ preventScroll: true });
  section.scrollIntoView();
}

function progress({ done, total, says }: Progress): void {
  const bar = part(working, 'progress', HTMLProgressElement);
  part(working, 'done', HTMLElement).textContent = says;
  if (total === 0) {
    bar.removeAttribute('value');
    return;
  }
  bar.max = total;
  bar.value = done;
}

part(working, 'cancel', HTMLButtonElement).addEventListener('click', () => {
  stop();
  table.clear();
  section.hidden = true;
  part(document, 'said', HTMLParagraphElement).textContent = working.dataset.cancelled ?? '';
  part(document, 'text', HTMLTextAreaElement).focus();
});

part(found, 'download', HTMLButtonElement).addEventListener('click', () => {
  ask({ type: 'write' });
});
