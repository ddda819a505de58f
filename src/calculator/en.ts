import { calculator } from '../i18n/en/calculator.ts';
import { mount } from './mount.ts';

/** The calculator of an English page: only its language's words load, and each part's with the part. */
mount(
  calculator,
  {
    form: () => import('../i18n/en/calculator-form.ts'),
    'case-fields': () => import('../i18n/en/calculator-case.ts'),
    results: () => import('../i18n/en/calculator-results.ts'),
    comparison: () => import('../i18n/en/calculator-comparison.ts'),
    route: () => import('../i18n/en/calculator-route.ts'),
    'term-fields': () => import('../i18n/en/calculator-terms.ts'),
    'term-view': () => import('../i18n/en/calculator-term-end.ts'),
    availability: () => import('../i18n/en/calculator-availability.ts'),
  },
  () => import('./en-later.ts'),
);
