import { calculator } from '../i18n/en/calculator.ts';
import { mount } from './mount.ts';
import { spoken } from './parts.ts';

/** The calculator of an English page: only its language's words load, and each part's with the part. */
mount(
  calculator,
  {
    form: () => spoken(import('./form.tsx'), import('../i18n/en/calculator-form.ts')),
    'case-fields': () => spoken(import('./case-fields.tsx'), import('../i18n/en/calculator-case.ts')),
    request: () => import('./request-fields.tsx'),
    circumstances: () => import('./circumstances.ts'),
    results: () => spoken(import('./results.tsx'), import('../i18n/en/calculator-results.ts')),
    comparison: () =>
      spoken(import('./comparison-question.tsx'), import('../i18n/en/calculator-comparison.ts')),
    route: () => spoken(import('./route-view.tsx'), import('../i18n/en/calculator-route.ts')),
    term: () => import('./term-question.tsx'),
    'term-fields': () => spoken(import('./term-fields.tsx'), import('../i18n/en/calculator-terms.ts')),
    'term-view': () => spoken(import('./term-view.tsx'), import('../i18n/en/calculator-term-end.ts')),
    availability: () =>
      spoken(import('./availability-question.tsx'), import('../i18n/en/calculator-availability.ts')),
  },
  () => import('./en-later.ts'),
);
