import type { PreviewWords } from '../es/preview.ts';

/** The Portuguese of link previews. */
export const preview: PreviewWords = {
  locale: 'pt_BR',
  promiseFor: (metric, severity) => `${metric} · ${severity}`,
  join: ', ',
};
