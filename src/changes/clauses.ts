import type { Clause } from '../content/model.ts';
import type { Edition } from './edition.ts';
import { matched } from './entries.ts';
import { compareText, type Piece } from './text.ts';

/** What became of a clause; a clause that only moved or was renumbered says the same. */
export type ClauseDifference =
  | { readonly change: 'added' | 'removed'; readonly clause: Clause }
  | {
      readonly change: 'changed';
      /** As it is now. */
      readonly clause: Clause;
      readonly title: readonly Piece[];
      readonly text: readonly Piece[];
    };

/** The clauses of a plan's own text that differ. */
export interface PlanClauses {
  readonly plan: { readonly key: string; readonly name: string };
  readonly clauses: readonly ClauseDifference[];
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
  const byKey = (clauses: readonly Clause[]) => clauses.map((clause) => ({ ...clause, key: clause.id }));
  const { removed, kept } = matched(byKey(before), byKey(after));
  const old = new Map(kept.map(([was]) => [was.id, was]));
  return [
    ...after.flatMap((clause): readonly ClauseDifference[] => {
      const was = old.get(clause.id);
      if (was === undefined) return [{ change: 'added', clause }];
      if (was.title === clause.title && was.text === clause.text) return [];
      const title = compareText(was.title, clause.title);
      return [{ change: 'changed', clause, title, text: compareText(was.text, clause.text) }];
    }),
    ...removed.map(({ key, ...clause }): ClauseDifference => ({ change: 'removed', clause })),
  ];
}

/** The clauses of the plans' own texts that differ, for the plans that both versions have. */
export function comparePlanClauses(previous: Edition, next: Edition): readonly PlanClauses[] {
  return matched(previous.plans, next.plans)
    .kept.map(([was, is]) => ({
      plan: { key: is.key, name: is.name },
      clauses: compareClauses(was.clauses, is.clauses),
    }))
    .filter(({ clauses }) => clauses.length > 0);
}
