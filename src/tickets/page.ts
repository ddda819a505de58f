import { isPagePolicy } from './messages.ts';
import { part } from './part.ts';
import type { Asking } from './review.ts';

/**
 * The page's script: it waits for a file, however it comes. What reads it loads only then.
 */
const form = part(document, 'form', HTMLFormElement);
const text = part(form, 'text', HTMLTextAreaElement);
const file = part(form, 'file', HTMLInputElement);
const said = part(form, 'said', HTMLParagraphElement);
const missing = part(form, 'missing', HTMLParagraphElement);
const result = part(document, 'result', HTMLElement);
const [plan, zone, order] = ['plan', 'zone', 'order'].map((name) => part(form, name, HTMLSelectElement));

/** A text longer than this is read without being shown: a text field would take seconds over it. */
const MOST_SHOWN = 100_000;

let source: string | Blob | undefined;

function settings(): Asking['settings'] {
  const isReaders = zone?.value === 'reader';
  return {
    plan: plan?.value === '' ? undefined : plan?.value,
    zone: isReaders ? new Intl.DateTimeFormat().resolvedOptions().timeZone : (zone?.value ?? ''),
    order: order?.value === 'month-first' ? 'month-first' : 'day-first',
  };
}

/**
 * Reviews the file that came.
 *
 * @param moves whether the focus goes to the result
 */
async function review(moves = true): Promise<void> {
  const policy: unknown = JSON.parse(form.dataset.policy ?? '');
  if (source === undefined || !isPagePolicy(policy)) return;
  try {
    const { reviewFile } = await import('./review.ts');
    reviewFile({ source, settings: settings(), policy }, moves);
  } catch {
    said.textContent = form.dataset.failed ?? '';
  }
}

/** Says beside the field that there is nothing to review, until something comes. */
function sayMissing(words = ''): void {
  missing.textContent = words;
  text.ariaInvalid = words === '' ? null : 'true';
}

function take(next: string | Blob, name = ''): void {
  sayMissing();
  source = next;
  said.textContent = name;
  void review();
}

function takeFile(files: FileList | undefined | null): void {
  const [first] = files ?? [];
  if (first === undefined) return;
  text.value = '';
  take(first, first.name);
}

function takeText(pasted: string): void {
  file.value = '';
  const isLong = pasted.length > MOST_SHOWN;
  text.value = isLong ? '' : pasted;
  take(pasted, isLong ? form.dataset.long : '');
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (text.value.trim() !== '') {
    take(text.value);
  } else if (source !== undefined) {
    void review();
  } else {
    sayMissing(form.dataset.missing);
    text.focus();
  }
});

text.addEventListener('input', () => {
  sayMissing();
  if (!result.hidden) said.textContent = form.dataset.changed ?? '';
  // A list that was erased is no longer given; a file still is.
  if (text.value === '' && typeof source === 'string') source = undefined;
});

text.addEventListener('paste', (event) => {
  const pasted = event.clipboardData?.getData('text/plain') ?? '';
  // Into an empty field comes a whole list; into another one, a correction.
  if (text.value !== '' || !pasted.includes('\n')) return;
  event.preventDefault();
  takeText(pasted);
});

file.addEventListener('change', () => {
  takeFile(file.files);
});

part(form, 'example', HTMLButtonElement).addEventListener('click', () => {
  fetch(part(form, 'example-file', HTMLAnchorElement).href)
    .then((response) => response.text())
    .then(takeText)
    .catch(() => {
      said.textContent = form.dataset.failed ?? '';
    });
});

for (const setting of [plan, zone, order]) {
  setting?.addEventListener('change', () => void review(false));
}

/** A file that is dropped beside the form must not replace the page. */
for (const type of ['dragover', 'dragleave', 'drop'] as const) {
  document.addEventListener(type, (event) => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    form.classList.toggle('over', type === 'dragover');
    if (type === 'drop') takeFile(event.dataTransfer.files);
  });
}
