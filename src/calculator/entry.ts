import { mount } from './mount.ts';
import type { FirstPart, LaterLoaders, PartLoaders } from './parts.ts';

/** The parts that a page or a link may begin with; their words stand in the page. */
const FIRST: PartLoaders<FirstPart> = {
  live: () => import('./live.ts'),
  form: () => import('./form.tsx'),
  'case-fields': () => import('./case-fields.tsx'),
  problems: () => import('./error-summary.tsx'),
  request: () => import('./request.ts'),
  'request-fields': () => import('./request-fields.tsx'),
  circumstances: () => import('./circumstances.ts'),
  done: () => import('./done-view.tsx'),
  results: () => import('./results.tsx'),
  comparison: () => import('./comparison-question.tsx'),
  'comparison-view': () => import('./comparison-view.tsx'),
  backwards: () => import('./backwards-view.tsx'),
  route: () => import('./route-view.tsx'),
  term: () => import('./term-question.tsx'),
  'term-fields': () => import('./term-fields.tsx'),
  'term-view': () => import('./term-view.tsx'),
  availability: () => import('./availability-question.tsx'),
};

/** The others load with their words in the page's language alone. */
const LATER: LaterLoaders = {
  es: () => import('./es-later.ts'),
  en: () => import('./en-later.ts'),
  pt: () => import('./pt-later.ts'),
};

mount(FIRST, LATER);
