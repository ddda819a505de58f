import { type LaterPart, type PartLoaders, spoken } from './parts.ts';

/** How the parts of a Spanish page are fetched that it never begins with. */
export const loaders: PartLoaders<LaterPart> = {
  problems: () => spoken(import('./error-summary.tsx'), import('../i18n/es/calculator-problems.ts')),
  pauses: () => spoken(import('./pause-fields.tsx'), import('../i18n/es/calculator-pauses.ts')),
  backwards: () => spoken(import('./backwards-view.tsx'), import('../i18n/es/calculator-backwards.ts')),
  check: () => spoken(import('./check-view.tsx'), import('../i18n/es/calculator-check.ts')),
  share: () => spoken(import('./share-view.tsx'), import('../i18n/es/calculator-share.ts')),
  'availability-fields': () => import('./availability-fields.tsx'),
  picture: () => spoken(import('./picture-view.tsx'), import('../i18n/es/calculator-picture.ts')),
  ledger: () => spoken(import('./ledger-view.tsx'), import('../i18n/es/calculator-ledger.ts')),
};
