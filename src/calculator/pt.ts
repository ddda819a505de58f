import { calculator } from '../i18n/pt/calculator.ts';
import { mount } from './mount.ts';

/** The calculator of a Portuguese page: only its language's words load, and each part's with the part. */
mount(calculator, {
  form: () => import('../i18n/pt/calculator-form.ts'),
  'case-fields': () => import('../i18n/pt/calculator-case.ts'),
  problems: () => import('../i18n/pt/calculator-problems.ts'),
  pauses: () => import('../i18n/pt/calculator-pauses.ts'),
  results: () => import('../i18n/pt/calculator-results.ts'),
  comparison: () => import('../i18n/pt/calculator-comparison.ts'),
  backwards: () => import('../i18n/pt/calculator-backwards.ts'),
  check: () => import('../i18n/pt/calculator-check.ts'),
  share: () => import('../i18n/pt/calculator-share.ts'),
  route: () => import('../i18n/pt/calculator-route.ts'),
  'term-fields': () => import('../i18n/pt/calculator-terms.ts'),
  'term-view': () => import('../i18n/pt/calculator-term-end.ts'),
  availability: () => import('../i18n/pt/calculator-availability.ts'),
  picture: () => import('../i18n/pt/calculator-picture.ts'),
  ledger: () => import('../i18n/pt/calculator-ledger.ts'),
});
