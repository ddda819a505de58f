import type { PreviewWords } from '../es/preview.ts';

/** The English of link previews. */
export const preview: PreviewWords = {
  locale: 'en_US',
  promiseFor: (metric, severity) => `${metric} · ${severity}`,
  join: ', ',
};
