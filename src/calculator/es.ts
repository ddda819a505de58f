import { calculator } from '../i18n/es/calculator.ts';
import { mount } from './mount.ts';

/** The calculator of a Spanish page: only its language's words load, and each part's with the part. */
mount(calculator, {
  form: () => import('../i18n/es/calculator-form.ts'),
  'case-fields': () => import('../i18n/es/calculator-case.ts'),
  problems: () => import('../i18n/es/calculator-problems.ts'),
  pauses: () => import('../i18n/es/calculator-pauses.ts'),
  results: () => import('../i18n/es/calculator-results.ts'),
  comparison: () => import('../i18n/es/calculator-comparison.ts'),
  backwards: () => import('../i18n/es/calculator-backwards.ts'),
  check: () => import('../i18n/es/calculator-check.ts'),
  share: () => import('../i18n/es/calculator-share.ts'),
  route: () => import('../i18n/es/calculator-route.ts'),
  'term-fields': () => import('../i18n/es/calculator-terms.ts'),
  'term-view': () => import('../i18n/es/calculator-term-end.ts'),
  availability: () => import('../i18n/es/calculator-availability.ts'),
  picture: () => import('../i18n/es/calculator-picture.ts'),
  ledger: () => import('../i18n/es/calculator-ledger.ts'),
});
