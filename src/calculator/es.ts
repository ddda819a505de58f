import { calculator } from '../i18n/es/calculator.ts';
import { mount } from './mount.ts';

/** The calculator of a Spanish page: only its language's words load, and each part's with the part. */
mount(calculator, {
  form: () => import('./es/form.ts'),
  'case-fields': () => import('./es/case-fields.ts'),
  problems: () => import('./es/problems.ts'),
  pauses: () => import('./es/pauses.ts'),
  request: () => import('./es/request.ts'),
  results: () => import('./es/results.ts'),
  route: () => import('./es/route.ts'),
  term: () => import('./term-part.ts'),
  'term-fields': () => import('./es/term-fields.ts'),
  'term-view': () => import('./es/term-view.ts'),
  availability: () => import('./es/availability.ts'),
  'availability-fields': () => import('./availability-fields.tsx'),
  ledger: () => import('./es/ledger.ts'),
});
