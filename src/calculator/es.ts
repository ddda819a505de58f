import { calculator } from '../i18n/es/calculator.ts';
import { mount } from './mount.ts';

/** The calculator of a Spanish page: only its language's words load, and each part's with the part. */
mount(calculator, {
  problems: () => import('./es/problems.ts'),
  pauses: () => import('./es/pauses.ts'),
  request: () => import('./es/request.ts'),
  results: () => import('./es/results.ts'),
  route: () => import('./es/route.ts'),
  term: () => import('./es/term.ts'),
  availability: () => import('./es/availability.ts'),
  ledger: () => import('./es/ledger.ts'),
});
