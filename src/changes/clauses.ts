import type { Clause } from '../content/model.ts';
import type { Named } from './difference.ts';
import type { Edition } from './edition.ts';
import { matched, nameOf } from './entries.ts';
import { compareText, type Piece } from './text.ts';

/** What became of a clause; one that only moved or was renumbered says the same. */
export type ClauseDifference = {
  /** As it is now, or as it was last. */
  readonly clause: Clause;
  readonly text: readonly Piece[];
} & (
  { readonly change: 'added' | 'removed' } | { readonly change: 'changed'; readonly title: readonly Piece[] }
);

/** The clauses that differ of one text. */
export interface ClauseText {
  /** Whose text it is; without one, the policy's. */
  readonly plan?: Named;
  /** At least one. */
  readonly clauses: readonly ClauseDifference[];
}

/** The texts of a version of which any clause differs: the policy's, and those of the plans that both have. */
export function clauseTexts(previous: Edition, next: Edition): readonly ClauseText[] {
  return [
    { clauses: compareClauses(previous.clauses, next.clauses) },
    ...matched(previous.plans, next.plans).kept.map(([was, is]) => ({
      plan: nameOf(is),
      clauses: compareClauses(was.clauses, is.clauses),
    })),
  ].filter(({ clauses }) => clauses.length > 0);
}

/**
 * The clauses that say something else, word by word, in the order of the new text; those that it
 * lacks come last. Clauses are told by their ids, which are kept across versions.
 *
 * @example compareClauses(halcon2025.clauses, halcon2026.clauses)[0]?.clause.id // 'planes-de-soporte'
 */
export function compareClauses(
  before: readonly Clause[],
  after: readonly Clause[],
): readonly ClauseDifference[] {
  const old = new Map(before.map((clause) => [clause.id, clause]));
  const kept = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((clause): readonly ClauseDifference[] => {
      const was = old.get(clause.id);
      if (was === undefined) return [{ change: 'added', clause, text: [{ in: 'after', text: clause.text }] }];
      if (was.title === clause.title && wordsOf(was) === wordsOf(clause)) return [];
      const title = compareText(was.title, clause.title);
      return [{ change: 'changed', clause, title, text: compareText(was.text, clause.text) }];
    }),
    ...before
      .filter(({ id }) => !kept.has(id))
      .map((clause): ClauseDifference => ({
        change: 'removed',
        clause,
        text: [{ in: 'before', text: clause.text }],
      })),
  ];
}

/** What a clause says, in whatever lines. */
const wordsOf = ({ text }: Clause): string => text.replaceAll('\n', ' ');
