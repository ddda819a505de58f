import { calculatorPage } from './en/calculator-page.ts';
import { changes } from './en/changes.ts';
import { contract } from './en/contract.ts';
import { embed } from './en/embed.ts';
import { home } from './en/home.ts';
import { pages } from './en/pages.ts';
import { preview } from './en/preview.ts';
import { promise } from './en/promise.ts';
import { search } from './en/search.ts';
import { termWords } from './en/term.ts';
import { ticketsPage } from './en/tickets-page.ts';
import { time } from './en/time.ts';
import { translation } from './en/translation.ts';
import { waits } from './en/waits.ts';
import type { Words } from './words.ts';

/** Everything that pages say in English. */
export const en: Words = {
  calculatorPage,
  changes,
  contract: { ...contract, termWords },
  embed,
  home,
  pages,
  preview,
  promise,
  search,
  ticketsPage,
  time,
  translation,
  waits,
};
