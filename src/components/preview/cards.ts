import { consecutive } from '../../changes/consecutive.ts';
import { addressesOf } from '../../content/addresses.ts';
import { asOf, catalog, catalogIn } from '../../content/catalog.ts';
import type { Plan, Policy, Version } from '../../content/model.ts';
import { rowsOf } from '../../content/rows.ts';
import { currentVersion } from '../../content/state.ts';
import { formatDate } from '../../i18n/format.ts';
import { type Language, LANGUAGES } from '../../i18n/language.ts';
import { formatPercent } from '../../i18n/numbers.ts';
import { capitalized } from '../../i18n/sentence.ts';
import { wordsOf } from '../../i18n/words.ts';
import { targetLines, targetsOf } from '../policy/targets.ts';
import { ownPolicy, providerName } from '../site/brand.ts';
import type { Card, Fact } from './card.ts';

const known = new Map<Language, ReadonlyMap<string, Card>>();

/** The cards of the pages in a language, by the path of the page. */
export function cardsIn(language: Language): ReadonlyMap<string, Card> {
  const made = known.get(language) ?? new Map(cards(language));
  known.set(language, made);
  return made;
}

/**
 * The path of the image for a page: its own or, without one, that of the nearest page above it.
 *
 * @example previewPath('es', '/halcon-cloud/compare/') // '/halcon-cloud/preview.png'
 */
export function previewPath(language: Language, page: string): string {
  const own = cardsIn(language);
  const { home } = addressesOf(catalog.site, language);
  let path = page;
  while (!own.has(path) && path.length > home.length) path = path.replace(/[^/]*\/?$/, '');
  return `${own.has(path) ? path : home}preview.png`;
}

/** Every image of the site: where it stands and what it shows. */
export function previews(): readonly { readonly page: string; readonly card: Card }[] {
  return LANGUAGES.flatMap((language) => [...cardsIn(language)].map(([page, card]) => ({ page, card })));
}

function cards(language: Language): readonly (readonly [page: string, card: Card])[] {
  const { site, policies } = catalogIn(language);
  const { home } = addressesOf(site, language);
  const names = policies.map((policy) => providerName(policy, currentVersion(policy, asOf)));
  return [
    [
      home,
      {
        owner: new URL(site.address).host,
        ...lookOf(ownPolicy(policies, undefined)),
        title: site.title,
        summary: site.description,
        facts: [{ label: wordsOf(language).pages.policies, value: [...new Set(names)].join(' · ') }],
        site: site.title,
      },
    ],
    ...policies.flatMap((policy) => policyCards(policy, language)),
  ];
}

/** How the cards of a policy's pages look; those of the site's own pages look like the site. */
function lookOf(policy: Policy | undefined): Pick<Card, 'brand'> {
  return policy?.brand === undefined ? {} : { brand: policy.brand };
}

function policyCards(policy: Policy, language: Language): readonly (readonly [string, Card])[] {
  const { site } = catalogIn(language);
  const { changes, pages, ticketsPage } = wordsOf(language);
  const addresses = addressesOf(site, language);
  const { slug, versions } = policy;
  const current = currentVersion(policy, asOf);
  const about = {
    owner: providerName(policy, current),
    ...lookOf(policy),
    title: current.title,
    facts: [],
    site: site.title,
  };
  return [
    [addresses.policy(slug), { ...about, summary: current.summary }],
    [addresses.calculator(slug), { ...about, title: pages.calculate, summary: current.title }],
    ...(rowsOf(current).length === 0
      ? []
      : ([
          [addresses.tickets(slug), { ...about, title: ticketsPage.title, summary: current.title }],
        ] as const)),
    [addresses.changes(slug), { ...about, title: changes.title(current.title) }],
    ...versions.flatMap((version) => versionCards(policy, version, language)),
    ...consecutive(versions).flatMap(({ previous, next }) => {
      const notice = { ...about, owner: providerName(policy, next), summary: next.title };
      return [
        [
          addresses.notice(slug, next.date),
          { ...notice, title: changes.noticeTitle(next.date), summary: next.changes?.summary ?? next.title },
        ],
        [
          addresses.compare(slug, { from: previous.date, to: next.date }),
          { ...notice, title: changes.pairTitle(previous.date, next.date) },
        ],
      ] as const;
    }),
  ];
}

function versionCards(
  policy: Policy,
  version: Version,
  language: Language,
): readonly (readonly [string, Card])[] {
  const { pages, preview } = wordsOf(language);
  const { site } = catalogIn(language);
  const addresses = addressesOf(site, language);
  const { date, plans } = version;
  const about = {
    owner: providerName(policy, version),
    ...lookOf(policy),
    edition: pages.versionOf(formatDate(date, language, 'long')),
    site: site.title,
  };
  return [
    [
      addresses.version(policy.slug, date),
      {
        ...about,
        title: version.title,
        facts: [{ label: pages.plans, value: plans.map(({ name }) => name).join(preview.join) }],
      },
    ],
    ...plans.map(
      (plan) =>
        [
          addresses.plan(policy.slug, date, plan.key),
          {
            ...about,
            title: pages.planNamed(plan.name),
            summary: version.title,
            facts: planFacts(plan, version, language),
          },
        ] as const,
    ),
  ];
}

/** Targets that a plan's card has room for, beside the availability. */
const TARGETS = 2;

/** What a plan promises for the worst severity that it promises something for without conditions. */
function planFacts(plan: Plan, version: Version, language: Language): readonly Fact[] {
  const words = wordsOf(language);
  const rows = rowsOf(version).map(({ key, name }) =>
    version.metrics.flatMap((metric): readonly Fact[] => {
      const targets = targetsOf(plan, key, metric.key);
      const [target] = targets;
      if (target === undefined || targets.length > 1 || target.promised.type === 'none') return [];
      const [line] = targetLines(targets, version, words);
      if (line === undefined || Object.keys(target.when).length > 0) return [];
      const value = capitalized(line.promised, language);
      return [{ label: words.preview.promiseFor(metric.name, name), value }];
    }),
  );
  const targets = rows.find((facts) => facts.length > 0)?.slice(0, TARGETS) ?? [];
  const { availability } = plan;
  if (availability === undefined) return targets;
  return [...targets, { label: words.pages.availabilityRow, value: formatPercent(availability, language) }];
}
