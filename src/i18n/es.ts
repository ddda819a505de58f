import { calculatorPage } from './es/calculator-page.ts';
import { changes } from './es/changes.ts';
import { contract } from './es/contract.ts';
import { embed } from './es/embed.ts';
import { home } from './es/home.ts';
import { pages } from './es/pages.ts';
import { preview } from './es/preview.ts';
import { promise } from './es/promise.ts';
import { search } from './es/search.ts';
import { termWords } from './es/term.ts';
import { ticketsPage } from './es/tickets-page.ts';
import { time } from './es/time.ts';
import { translation } from './es/translation.ts';
import { waits } from './es/waits.ts';

/** Everything that pages say in Spanish. */
export const es = {
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
