import type { Direction } from '../../changes/verdict.ts';

/** The look of a direction's tag, beside its words. */
export const DIRECTION_TAGS: Readonly<Record<Direction, string>> = {
  better: 'ok',
  worse: 'warn',
  neutral: '',
};
