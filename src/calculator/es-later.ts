import { laterLoaders } from './later-parts.ts';

/** How the parts of a Spanish page are fetched that it never begins with. */
export const loaders = laterLoaders({
  problems: () => import('../i18n/es/calculator-problems.ts'),
  pauses: () => import('../i18n/es/calculator-pauses.ts'),
  backwards: () => import('../i18n/es/calculator-backwards.ts'),
  check: () => import('../i18n/es/calculator-check.ts'),
  share: () => import('../i18n/es/calculator-share.ts'),
  picture: () => import('../i18n/es/calculator-picture.ts'),
  ledger: () => import('../i18n/es/calculator-ledger.ts'),
});
