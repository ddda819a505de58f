import { calculator } from '../i18n/pt/calculator.ts';
import { mount } from './mount.ts';
import { spoken } from './parts.ts';

/** The calculator of a Portuguese page: only its language's words load, and each part's with the part. */
mount(
  calculator,
  {
    form: () => spoken(import('./form.tsx'), import('../i18n/pt/calculator-form.ts')),
    'case-fields': () => spoken(import('./case-fields.tsx'), import('../i18n/pt/calculator-case.ts')),
    request: () => import('./request-fields.tsx'),
    circumstances: () => import('./circumstances.ts'),
    results: () => spoken(import('./results.tsx'), import('../i18n/pt/calculator-results.ts')),
    comparison: () =>
      spoken(import('./comparison-question.tsx'), import('../i18n/pt/calculator-comparison.ts')),
    route: () => spoken(import('./route-view.tsx'), import('../i18n/pt/calculator-route.ts')),
    term: () => import('./term-question.tsx'),
    'term-fields': () => spoken(import('./term-fields.tsx'), import('../i18n/pt/calculator-terms.ts')),
    'term-view': () => spoken(import('./term-view.tsx'), import('../i18n/pt/calculator-term-end.ts')),
    availability: () =>
      spoken(import('./availability-question.tsx'), import('../i18n/pt/calculator-availability.ts')),
  },
  () => import('./pt-later.ts'),
);
