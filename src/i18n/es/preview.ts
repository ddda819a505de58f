import type { Shape } from '../shape.ts';

/** The Spanish of link previews: what a chat shows of an address. Every language has a module of this shape. */
export const preview = {
  /** How the Open Graph protocol names the language: with a territory. */
  locale: 'es_LA',
  /** What a plan promises for a kind of case. */
  promiseFor: (metric: string, severity: string) => `${metric} · ${severity}`,
  join: ', ',
};

/** The words of link previews in any language. */
export type PreviewWords = Shape<typeof preview>;
