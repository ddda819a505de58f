import { calculator } from '../i18n/pt/calculator.ts';
import { mount } from './mount.ts';

/** The calculator of a Portuguese page: only its language's words load, and each part's with the part. */
mount(
  calculator,
  {
    form: () => import('../i18n/pt/calculator-form.ts'),
    'case-fields': () => import('../i18n/pt/calculator-case.ts'),
    results: () => import('../i18n/pt/calculator-results.ts'),
    comparison: () => import('../i18n/pt/calculator-comparison.ts'),
    route: () => import('../i18n/pt/calculator-route.ts'),
    'term-fields': () => import('../i18n/pt/calculator-terms.ts'),
    'term-view': () => import('../i18n/pt/calculator-term-end.ts'),
    availability: () => import('../i18n/pt/calculator-availability.ts'),
  },
  () => import('./pt-later.ts'),
);
