import { formatInstant, instant, parseInstant } from '../../src/sla/instant.ts';
import type { Case } from './format.ts';
import { type Actual, solve } from './solve.ts';

/** A case whose answer isn't the expected one, both as the file would write them. */
export interface Mismatch {
  readonly id: string;
  readonly expected: Case['expected'];
  readonly actual: string | number | boolean;
}

/** An answer as the format writes it: instants in UTC, open time in seconds. */
function written({ op }: Case, actual: Actual): Mismatch['actual'] {
  if (actual === undefined) return 'beyond the horizon';
  if (typeof actual === 'boolean') return actual;
  return op === 'between' ? actual / 1000 : formatInstant(instant(actual));
}

/** The same instant may be written with or without seconds. */
function sameAnswer(expected: Case['expected'], actual: Mismatch['actual']): boolean {
  if (typeof expected !== 'string' || typeof actual !== 'string') return expected === actual;
  return parseInstant(expected) === parseInstant(actual);
}

/** Compares the engine's answer to a case with the expected one; `undefined` if they agree. */
export function mismatch(it: Case): Mismatch | undefined {
  const actual = written(it, solve(it));
  return sameAnswer(it.expected, actual) ? undefined : { id: it.id, expected: it.expected, actual };
}
