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
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const [otherwise = '', ...known] = issue.message.split('\n');
      return issue.keys.map((key) => ({
        path: [...path, key],
        fault: unknownKey(key, known, otherwise),
        ofKey: true,
      }));
    }
    case 'invalid_key':
      return issue.issues.flatMap(findingsOf).map(({ fault }) => ({ path, fault, ofKey: true }));
    case 'invalid_type':
      return [{ path, fault: wrongType(issue), ofKey: false }];
    case 'too_small':
    case 'too_big':
      return [{ path, fault: outOfRange(issue), ofKey: false }];
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

function unknownKey(key: string, known: readonly string[], otherwise: string): Fault {
  return {
    what: 'there is no such key here.',
    allowed: listed(known),
    remedy: didYouMean(key, known, otherwise),
  };
}

function outOfRange(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): Fault {
  const [inclusive, exclusive, limit] =
    issue.code === 'too_small'
      ? (['at least', 'more than', issue.minimum] as const)
      : (['at most', 'less than', issue.maximum] as const);
  const bound = `${issue.inclusive === false ? exclusive : inclusive} ${String(limit)}`;
  return issue.origin === 'array'
    ? {
        what: 'the list is too short.',
        allowed: `${bound} in the list.`,
        remedy: 'add to it, or remove the key.',
      }
    : {
        what: `${quoted(issue.input)} is out of range.`,
        allowed: `${bound}.`,
        remedy: 'write a number in the range.',
      };
}

const NO_KEYS: Fault = {
  what: 'there are no keys here.',
  allowed: 'a mapping (key: value).',
  remedy: 'write the keys; content/README.md lists them.',
};

function wrongType({ path, input, expected, message }: z.core.$ZodIssueInvalidType): Fault {
  const nothing = input === undefined || input === null;
  const key = path.at(-1);
  if (nothing && key === undefined) return NO_KEYS;
  const type = TYPES[expected] ?? expected;
  // A text's message says what is allowed; zod's own would only repeat the type.
  const allowed = expected === 'string' ? message : `${type}.`;
  if (nothing) {
    const [what, remedy] =
      input === null
        ? ['the key has no value.', `write the value after ${String(key)}:.`]
        : ['the key is missing.', `add ${String(key)}: and its value.`];
    return { what, allowed, remedy };
  }
  const comma = typeof input === 'string' && /^\d+,\d+$/.test(input);
  const remedy = comma ? `write it with a point: ${input.replace(',', '.')}.` : `write ${type}.`;
  return { what: `${quoted(input)} is not ${type}.`, allowed, remedy };
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
