import { calculator } from '../i18n/es/calculator.ts';
import { mount } from './mount.ts';

/** The calculator of a Spanish page: only its language's words load, and each part's with the part. */
mount(
  calculator,
  {
    form: () => import('../i18n/es/calculator-form.ts'),
    'case-fields': () => import('../i18n/es/calculator-case.ts'),
    results: () => import('../i18n/es/calculator-results.ts'),
    comparison: () => import('../i18n/es/calculator-comparison.ts'),
    route: () => import('../i18n/es/calculator-route.ts'),
    'term-fields': () => import('../i18n/es/calculator-terms.ts'),
    'term-view': () => import('../i18n/es/calculator-term-end.ts'),
    availability: () => import('../i18n/es/calculator-availability.ts'),
  },
  () => import('./es-later.ts'),
);
