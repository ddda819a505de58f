import type { CalculatorWords } from '../i18n/es/calculator.ts';
import type { ClauseLink, Version } from './data.ts';

/** The clauses of a version by their ids, each once; those that it doesn't have are left out. */
export function linkedClauses(
  { clauses }: Version,
  ids: readonly (string | undefined)[],
): readonly ClauseLink[] {
  return [...new Set(ids)].flatMap((id) => (id === undefined ? [] : (clauses[id] ?? [])));
}

interface ClauseLinksProps {
  readonly version: Version;
  readonly clauses: readonly (string | undefined)[];
  readonly words: CalculatorWords;
}

/** Links to the clauses that promise something. */
export function ClauseLinks({ version, clauses, words }: ClauseLinksProps) {
  const links = linkedClauses(version, clauses);
  return links.length === 0 ? null : (
    <span class="clauses">
      {links.map(({ address, number, title }) => (
        <a key={address} href={address} lang={version.language}>
          {words.clause(number, title)}
        </a>
      ))}
    </span>
  );
}
