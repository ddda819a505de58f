import { mount } from './mount.ts';
import { spoken } from './parts.ts';

/** The calculator of an English page: only its language's words load, and each part's with the part. */
mount(
  'en',
  {
    form: () => spoken(import('./form.tsx'), import('../i18n/en/calculator-form.ts')),
    'case-fields': () => spoken(import('./case-fields.tsx'), import('../i18n/en/calculator-case.ts')),
    request: () => import('./request-fields.tsx'),
    circumstances: () => import('./circumstances.ts'),
    results: () => import('./results.tsx'),
    comparison: () => import('./comparison-question.tsx'),
    route: () => import('./route-view.tsx'),
    term: () => import('./term-question.tsx'),
    'term-fields': () => spoken(import('./term-fields.tsx'), import('../i18n/en/calculator-terms.ts')),
    'term-view': () => import('./term-view.tsx'),
    availability: () =>
      spoken(import('./availability-question.tsx'), import('../i18n/en/calculator-availability.ts')),
  },
  () => import('./en-later.ts'),
);
