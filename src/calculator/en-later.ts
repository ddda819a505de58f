import { type LaterPart, type PartLoaders, spoken } from './parts.ts';

/** How the parts of an English page are fetched that it never begins with. */
export const loaders: PartLoaders<LaterPart> = {
  problems: () => spoken(import('./error-summary.tsx'), import('../i18n/en/calculator-problems.ts')),
  pauses: () => spoken(import('./pause-fields.tsx'), import('../i18n/en/calculator-pauses.ts')),
  backwards: () => spoken(import('./backwards-view.tsx'), import('../i18n/en/calculator-backwards.ts')),
  check: () => spoken(import('./check-view.tsx'), import('../i18n/en/calculator-check.ts')),
  share: () => spoken(import('./share-view.tsx'), import('../i18n/en/calculator-share.ts')),
  'availability-fields': () => import('./availability-fields.tsx'),
  picture: () => spoken(import('./picture-view.tsx'), import('../i18n/en/calculator-picture.ts')),
  ledger: () => spoken(import('./ledger-view.tsx'), import('../i18n/en/calculator-ledger.ts')),
};
