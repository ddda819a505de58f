/** Where something stands in a file; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What is wrong, what would be right, and what to do about it. */
export interface Fault {
  /** A phrase that follows the key: `"2hs" is not a duration.` */
  readonly what: string;
  readonly allowed: string;
  readonly remedy: string;
}

/** A mistake in the content, in words for its author. */
export interface Problem extends Position, Fault {
  /** As the author would write it: `content/policies/halcon-cloud/2026-02-15/policy.mdx`. */
  readonly file: string;
  /** Path of the key, `targets.critico.response`; absent outside frontmatter. */
  readonly key?: string;
}

/** Something that is allowed but that its author should look at. */
export interface Warning extends Position {
  readonly file: string;
  readonly key?: string;
  readonly what: string;
}

export const FIRST: Position = { line: 1, column: 1 };

/** What hostile nesting comes to, whichever parser meets it. */
export const TOO_DEEP: Fault = {
  what: 'the file is nested too deeply to be read.',
  allowed: 'a few levels.',
  remedy: 'write it with fewer levels of lists, brackets or quotations.',
};

/**
 * Sorts by file, line and column, without repeating a line of the report.
 *
 * @example sorted([inB, inA]) // [inA, inB]
 */
export function sorted<T extends Warning>(found: readonly T[]): readonly T[] {
  const unique = new Map(found.map((entry) => [JSON.stringify(entry), entry]));
  return [...unique.values()].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.what, b.what),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/**
 * The whole report, as `npm run check` and the build print it.
 *
 * @example
 * report([problem])
 * // content/policies/halcon-cloud/2026-02-15/plans/innovador.mdx:18:45
 * //   targets.critico.response: "2hs" is not a duration.
 * //   Allowed: 30m, 2h, 3bd, 3d, 6mo, immediate, same-day; a leading < makes it strict.
 * //   Do: write it as <2h.
 * //
 * // 1 problem in 1 file.
 */
export function report(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return [
    ...problems.map(block),
    `${counted(problems.length, 'problem')} in ${counted(files, 'file')}.`,
  ].join('\n\n');
}

function block(problem: Problem): string {
  return [
    `${problem.file}:${problem.line}:${problem.column}`,
    `  ${heading(problem)}`,
    `  Allowed: ${problem.allowed}`,
    `  Do: ${problem.remedy}`,
  ].join('\n');
}

function heading({ key, what }: Warning): string {
  return key === undefined ? what : `${key}: ${what}`;
}

/**
 * A warning on one line.
 *
 * @example warningLine(warning) // 'content/…/policy.mdx:22:3 calendars.chat: no plan, option or channel uses it.'
 */
export function warningLine(warning: Warning): string {
  return `${warning.file}:${warning.line}:${warning.column} ${heading(warning)}`;
}

/**
 * A number with its noun.
 *
 * @example counted(2, 'file') // '2 files'
 */
export function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : noun.replace(/([^aeiou])y$/, '$1ie') + 's'}`;
}
