import { laterLoaders } from './later-parts.ts';

/** How the parts of a English page are fetched that it never begins with. */
export const loaders = laterLoaders({
  problems: () => import('../i18n/en/calculator-problems.ts'),
  pauses: () => import('../i18n/en/calculator-pauses.ts'),
  backwards: () => import('../i18n/en/calculator-backwards.ts'),
  check: () => import('../i18n/en/calculator-check.ts'),
  share: () => import('../i18n/en/calculator-share.ts'),
  picture: () => import('../i18n/en/calculator-picture.ts'),
  ledger: () => import('../i18n/en/calculator-ledger.ts'),
});
