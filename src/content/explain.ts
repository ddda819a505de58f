import type * as z from 'zod';
import type { Fault, Problem } from './problem.ts';
import type { Located, Path } from './read/yaml.ts';
import { didYouMean, listed, quoted } from './suggest.ts';

type Issue = z.core.$ZodIssue;

/** A fault and the path of the key that has it. */
export interface Finding {
  readonly path: Path;
  readonly fault: Fault;
  /** Whether the key itself is wrong, not its value. */
  readonly ofKey: boolean;
}

/** What zod calls the types, in the words of someone who writes YAML. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a mapping (key: value)',
  record: 'a mapping (key: value)',
  array: 'a list ([a, b])',
};

/**
 * What zod found in a file, as problems with positions.
 *
 * @example problemsOf(located, error.issues) // [{ file: 'content/site.yaml', line: 1, key: 'titel', … }]
 */
function problemsOf(located: Located, issues: readonly Issue[]): readonly Problem[] {
  return issues.flatMap(findingsOf).map(({ path, fault, ofKey }) => ({
    file: located.file,
    ...(ofKey ? located.keyAt(path) : located.valueAt(path)),
    ...(path.length === 0 ? {} : { key: path.map(String).join('.') }),
    ...fault,
  }));
}

/** What an issue of zod says, in the words of the report; one for each unknown key. */
export function findingsOf(issue: Issue): readonly Finding[] {
  const { path, input } = issue;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = issue.message.split(' ').filter((key) => key !== '');
      return issue.keys.map((key) => ({ path: [...path, key], fault: unknownKey(key, known), ofKey: true }));
    }
    case 'invalid_key':
      return issue.issues.flatMap(findingsOf).map(({ fault }) => ({ path, fault, ofKey: true }));
    case 'invalid_type':
      return [{ path, fault: wrongType(path, input, TYPES[issue.expected] ?? issue.expected), ofKey: false }];
    case 'too_small':
    case 'too_big': {
      const bound =
        issue.code === 'too_small' ? `at least ${String(issue.minimum)}` : `at most ${String(issue.maximum)}`;
      const of = issue.origin === 'array' ? ' in the list' : '';
      const what =
        issue.origin === 'array' ? 'the list has the wrong length.' : `${quoted(input)} is out of range.`;
      return [{ path, fault: { what, allowed: `${bound}${of}.`, remedy: 'correct it.' }, ofKey: false }];
    }
    case 'custom':
      return [{ path, fault: faultOf(issue), ofKey: issue.params?.ofKey === true }];
    case 'invalid_element':
    case 'invalid_format':
    case 'invalid_union':
    case 'invalid_value':
    case 'not_multiple_of':
      return [{ path, fault: otherFault(issue), ofKey: false }];
  }
}

/** The fault that `blame` has put into an issue. */
function faultOf(issue: z.core.$ZodIssueCustom): Fault {
  const { what, allowed, remedy } = issue.params ?? {};
  return typeof what === 'string' && typeof allowed === 'string' && typeof remedy === 'string'
    ? { what, allowed, remedy }
    : otherFault(issue);
}

function unknownKey(key: string, known: readonly string[]): Fault {
  return {
    what: 'there is no such key here.',
    allowed: listed(known),
    remedy: didYouMean(key, known, 'remove it'),
  };
}

function wrongType(path: Path, input: unknown, expected: string): Fault {
  const key = String(path.at(-1) ?? 'the file');
  const allowed = `${expected}.`;
  if (input === undefined)
    return { what: 'the key is missing.', allowed, remedy: `add ${key}: with ${allowed}` };
  if (input === null) return { what: 'the key has no value.', allowed, remedy: `write it after ${key}:.` };
  const remedy =
    expected === 'text' ? `write it in quotes, if ${quoted(input)} is meant.` : `write ${allowed}`;
  return { what: `${quoted(input)} is not ${allowed}`, allowed, remedy };
}

function otherFault({ message }: Issue): Fault {
  return { what: `${message}.`, allowed: 'see content/README.md.', remedy: 'correct the value.' };
}

/** A value that passed its schema, or the problems that it has. */
export interface Parsed<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
}

/** Checks data against its schema; data that couldn't be read has its problems already. */
export function parse<T extends object>(schema: z.ZodType<T>, located: Located | undefined): Parsed<T> {
  if (located === undefined) return { problems: [] };
  const result = schema.safeParse(located.data, { reportInput: true });
  return result.success
    ? { value: result.data, problems: [] }
    : { problems: problemsOf(located, result.error.issues) };
}
