import { laterLoaders } from './later-parts.ts';

/** How the parts of a Portuguese page are fetched that it never begins with. */
export const loaders = laterLoaders({
  problems: () => import('../i18n/pt/calculator-problems.ts'),
  pauses: () => import('../i18n/pt/calculator-pauses.ts'),
  backwards: () => import('../i18n/pt/calculator-backwards.ts'),
  check: () => import('../i18n/pt/calculator-check.ts'),
  share: () => import('../i18n/pt/calculator-share.ts'),
  picture: () => import('../i18n/pt/calculator-picture.ts'),
  ledger: () => import('../i18n/pt/calculator-ledger.ts'),
});
