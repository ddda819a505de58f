import { addressesOf } from '../../src/content/addresses.ts';
import { asOf, catalog } from '../../src/content/catalog.ts';
import type { Version } from '../../src/content/model.ts';
import { currentVersion, stateOn } from '../../src/content/state.ts';

/** A kind of page with one address that shows it. */
export interface PageKind {
  readonly kind: string;
  readonly path: string;
}

/** A calculator that a link leads to an answer of: a case of the first plan, and the same case in every plan. */
function answers(calculator: string, { date, plans, severities }: Version): readonly PageKind[] {
  const [plan, severity] = [plans[0], severities[0]];
  if (plan === undefined || severity === undefined) return [];
  const asked = `version=${date}&severity=${severity.key}&at=2026-11-20T16:30&zone=provider`;
  return [
    { kind: 'case', path: `${calculator}?plan=${plan.key}&${asked}` },
    { kind: 'case-compare', path: `${calculator}?compare=plans&${asked}` },
  ];
}

/**
 * Each kind of page that the site has. Policies differ most in what their own page and their
 * calculator show, so those two are there for every policy.
 */
export function pageKinds(): readonly PageKind[] {
  const addresses = addressesOf(catalog.site);
  const each = catalog.policies.flatMap(({ slug }) => [
    { kind: `policy-${slug}`, path: addresses.policy(slug) },
    { kind: `calculator-${slug}`, path: addresses.calculator(slug) },
  ]);
  const [policy] = catalog.policies;
  if (policy === undefined) throw new Error('The catalog has no policy.');
  const { slug, versions } = policy;
  const current = currentVersion(policy, asOf);
  const superseded = versions.filter((version) => stateOn(policy, version, asOf).state === 'superseded');
  return [
    { kind: 'home', path: addresses.home },
    ...each,
    ...answers(addresses.calculator(slug), current),
    { kind: 'embed', path: addresses.embed(slug) },
    ...catalog.policies
      .filter(({ brand }) => brand?.embed !== undefined)
      .slice(0, 1)
      .map((framed) => ({ kind: 'embedding', path: addresses.embedding(framed.slug) })),
    { kind: 'plans', path: addresses.plans(slug, current.date) },
    { kind: 'version', path: addresses.version(slug, current.date) },
    ...superseded
      .slice(0, 1)
      .map(({ date }) => ({ kind: 'superseded', path: addresses.version(slug, date) })),
    ...current.plans.slice(0, 1).map(({ key }) => ({
      kind: 'plan',
      path: addresses.plan(slug, current.date, key),
    })),
    { kind: 'changes', path: addresses.changes(slug) },
    ...versions.slice(1, 2).flatMap(({ date }, index) => [
      { kind: 'notice', path: addresses.notice(slug, date) },
      { kind: 'compare', path: `${addresses.compare(slug)}?from=${versions[index]?.date ?? ''}&to=${date}` },
    ]),
    { kind: 'search', path: `${addresses.search}?q=festivo` },
    { kind: 'missing', path: `${addresses.home}404.html` },
  ];
}
