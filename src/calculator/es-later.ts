import { type LaterPart, type PartLoaders, spoken } from './parts.ts';

/** How the parts of a Spanish page are fetched that it never begins with. */
export const loaders: PartLoaders<LaterPart> = {
  pauses: () => spoken(import('./pause-fields.tsx'), import('../i18n/es/calculator-pauses.ts')),
  'backwards-field': () => import('./backwards-field.tsx'),
  check: () => spoken(import('./check-view.tsx'), import('../i18n/es/calculator-check.ts')),
  share: () => spoken(import('./share-view.tsx'), import('../i18n/es/calculator-share.ts')),
  'availability-fields': () => import('./availability-fields.tsx'),
  picture: () => spoken(import('./picture-view.tsx'), import('../i18n/es/calculator-picture.ts')),
  ledger: () => spoken(import('./ledger-view.tsx'), import('../i18n/es/calculator-ledger.ts')),
};
