import type { TicketWords } from '../i18n/es/tickets.ts';
import type { Language } from '../i18n/language.ts';
import type { Answer, Question } from './messages.ts';
import { judgeFile } from './report.ts';

/**
 * The worker that reads and judges a file, so that the page never waits for it. It ends with the next
 * file, or with the page.
 */

/** Only the page's language loads. */
const WORDS: Readonly<Record<Language, () => Promise<{ readonly words: TicketWords }>>> = {
  es: () => import('../i18n/es/tickets.ts'),
  en: () => import('../i18n/en/tickets.ts'),
  pt: () => import('../i18n/pt/tickets.ts'),
};

function tell(answer: Answer): void {
  postMessage(answer);
}

/** Writes what was judged, once it is. */
let write: (() => Answer) | undefined;

async function judge(question: Extract<Question, { type: 'judge' }>): Promise<void> {
  const { words } = await WORDS[question.policy.language]();
  write = await judgeFile(question, words, tell);
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if (data.type === 'judge') {
    judge(data).catch(() => {
      tell({ type: 'failed' });
    });
  } else if (write !== undefined) tell(write());
});
