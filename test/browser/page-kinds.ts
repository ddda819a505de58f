import { addressesOf } from '../../src/content/addresses.ts';
import { asOf, catalog } from '../../src/content/catalog.ts';
import type { Policy, Version } from '../../src/content/model.ts';
import { currentVersion, stateOn } from '../../src/content/state.ts';

/** A kind of page with one address that shows it. */
export interface PageKind {
  readonly kind: string;
  readonly path: string;
}

/** What the address asks of a case: the worst, reported on the morning on which its version takes effect. */
function caseOf({ date, severities }: Version): string {
  return `severity=${severities[0]?.key ?? ''}&at=${date}T10:00&zone=provider`;
}

const addresses = addressesOf(catalog.site);
const current = (policy: Policy) => currentVersion(policy, asOf);

/** Policies differ most in what their own page and their calculator show. */
function ofEach(policy: Policy): readonly PageKind[] {
  const { slug } = policy;
  const { plans, severities } = current(policy);
  const calculator = addresses.calculator(slug);
  return [
    { kind: `policy-${slug}`, path: addresses.policy(slug) },
    { kind: `calculator-${slug}`, path: calculator },
    ...(severities.length === 0
      ? []
      : [
          {
            kind: `answer-${slug}`,
            path: `${calculator}?plan=${plans[0]?.key ?? ''}&${caseOf(current(policy))}`,
          },
        ]),
  ];
}

/** What is alike in all policies, as the one with the most plans shows it. */
function ofFullest(policies: readonly Policy[]): readonly PageKind[] {
  const [policy] = policies.toSorted((a, b) => current(b).plans.length - current(a).plans.length);
  if (policy === undefined) throw new Error('The catalog has no policy.');
  const { slug, versions } = policy;
  const version = current(policy);
  const [plan] = version.plans;
  const superseded = versions.find((each) => stateOn(policy, each, asOf).state === 'superseded');
  const [previous, next] = versions;
  return [
    { kind: 'comparison-of-case', path: `${addresses.calculator(slug)}?compare=plans&${caseOf(version)}` },
    {
      kind: 'answer-half-wrong',
      path: `${addresses.calculator(slug)}?plan=${plan?.key ?? ''}&${caseOf(version)}&channel=x&done=x`,
    },
    {
      kind: 'latest-report',
      path: `${addresses.calculator(slug)}?plan=${plan?.key ?? ''}&${caseOf(version).replace('at=', 'by=')}`,
    },
    { kind: 'embed', path: addresses.embed(slug) },
    { kind: 'tickets', path: addresses.tickets(slug) },
    { kind: 'plans', path: addresses.plans(slug, version.date) },
    { kind: 'version', path: addresses.version(slug, version.date) },
    ...(superseded ? [{ kind: 'superseded', path: addresses.version(slug, superseded.date) }] : []),
    ...(plan ? [{ kind: 'plan', path: addresses.plan(slug, version.date, plan.key) }] : []),
    { kind: 'changes', path: addresses.changes(slug) },
    ...(previous && next
      ? [
          { kind: 'notice', path: addresses.notice(slug, next.date) },
          { kind: 'comparison', path: addresses.compare(slug, { from: previous.date, to: next.date }) },
          { kind: 'compare', path: `${addresses.compare(slug)}?from=${previous.date}&to=${next.date}` },
        ]
      : []),
  ];
}

/** A policy in another language than its binding one, and one that has only that. */
function inEnglish(policies: readonly Policy[]): readonly PageKind[] {
  const { version } = addressesOf(catalog.site, 'en');
  const found = policies.map(current);
  const kinds = {
    translated: found.find(({ translations }) => translations.length > 0),
    untranslated: found.find(({ translations }) => translations.length === 0),
  };
  return Object.entries(kinds).flatMap(([kind, shown]) =>
    shown === undefined ? [] : [{ kind, path: version(shown.policy, shown.date) }],
  );
}

/** Each kind of page that the site has. */
export function pageKinds(): readonly PageKind[] {
  const { policies } = catalog;
  return [
    { kind: 'home', path: addresses.home },
    ...policies.flatMap(ofEach),
    ...ofFullest(policies),
    ...policies
      .filter(({ brand }) => brand?.embed !== undefined)
      .slice(0, 1)
      .map(({ slug }) => ({ kind: 'embedding', path: addresses.embedding(slug) })),
    ...inEnglish(policies),
    { kind: 'search', path: addresses.search },
    { kind: 'found', path: `${addresses.search}?q=festivo` },
    { kind: 'missing', path: `${addresses.home}404.html` },
  ];
}
