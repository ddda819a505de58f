import type { CalculatorWords } from '../i18n/es/calculator.ts';
import type { Version } from './data.ts';

interface ClauseLinksProps {
  readonly version: Version;
  /** Ids of clauses; those that the version doesn't have are left out. */
  readonly clauses: readonly (string | undefined)[];
  readonly words: CalculatorWords;
  /** Whether the number alone is shown. */
  readonly brief?: boolean;
}

/** Links to the clauses that promise something. */
export function ClauseLinks({ version, clauses, words, brief = false }: ClauseLinksProps) {
  const links = [...new Set(clauses)].flatMap((id) => (id === undefined ? [] : (version.clauses[id] ?? [])));
  return links.length === 0 ? null : (
    <span class="clauses">
      {links.map(({ address, number, title }) => (
        <a
          key={address}
          href={address}
          lang={brief ? undefined : version.language}
          title={brief ? title : undefined}
        >
          {brief ? words.briefClause(number) : words.clause(number, title)}
        </a>
      ))}
    </span>
  );
}
