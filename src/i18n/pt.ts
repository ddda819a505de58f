import { calculatorPage } from './pt/calculator-page.ts';
import { changes } from './pt/changes.ts';
import { contract } from './pt/contract.ts';
import { embed } from './pt/embed.ts';
import { home } from './pt/home.ts';
import { pages } from './pt/pages.ts';
import { preview } from './pt/preview.ts';
import { promise } from './pt/promise.ts';
import { search } from './pt/search.ts';
import { termWords } from './pt/term.ts';
import { ticketsPage } from './pt/tickets-page.ts';
import { time } from './pt/time.ts';
import { translation } from './pt/translation.ts';
import { waits } from './pt/waits.ts';
import type { Words } from './words.ts';

/** Everything that pages say in Portuguese. */
export const pt: Words = {
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
