import { expect, test } from 'vitest';
import { change, load, MINIMAL, problemsOf, withCopy } from './fixture.ts';

/** A mistake and its answer: `‸` in `to` marks where the problem points. */
export interface Mistake {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  /** What is wrong (with its key), what is allowed, and what to do. */
  readonly says: readonly [what: string, allowed: string, remedy: string];
}

/** The only problem that a change makes, beside the one expected; for `toEqual`. */
export function answer(file: string, { from, to, says }: Mistake, original = MINIMAL) {
  return withCopy((folder) => {
    const at = change(folder, { file, from, to });
    const found = problemsOf(load(folder)).map((problem) => ({
      at: `${problem.file}:${problem.line}:${problem.column}`,
      says: [
        problem.key === undefined ? problem.what : `${problem.key}: ${problem.what}`,
        problem.allowed,
        problem.remedy,
      ],
    }));
    return { found, expected: [{ at: `content/${file}:${at ?? '1:1'}`, says }] };
  }, original);
}

/** A test for each mistake in a file: it is the only problem, in its place and with its words. */
export function refused(file: string, mistakes: readonly Mistake[], original = MINIMAL): void {
  test.for(mistakes)('$rule', (mistake) => {
    const { found, expected } = answer(file, mistake, original);
    expect(found).toEqual(expected);
  });
}
