import { addressesOf } from '../addresses.ts';
import type { Version } from '../model.ts';

/** A site at the root of its host, so that paths are those under any site's address, in its own language. */
const ROOT = { address: 'https://root.invalid/', language: 'es' };

/**
 * The addresses under which a version can be read for ever: its own, its clauses', its plans'. Paths
 * from the site's address, whatever its base path is.
 *
 * @example permanentAddresses(version)
 * // ['/halcon-cloud/2026-02-15/', '/halcon-cloud/2026-02-15/#objeto', '/halcon-cloud/2026-02-15/plans/innovador/', …]
 */
export function permanentAddresses({ policy, date, clauses, plans }: Version): readonly string[] {
  const addresses = addressesOf(ROOT);
  return [
    addresses.version(policy, date),
    ...clauses.map(({ id }) => addresses.clause(policy, date, id)),
    ...plans.flatMap((plan) => {
      const page = addresses.plan(policy, date, plan.key);
      return [page, ...plan.clauses.map(({ id }) => `${page}#${id}`)];
    }),
  ].sort();
}
