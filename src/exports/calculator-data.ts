import { encodeHolidays, encodeZone } from '../calculator/coding.ts';
import { type CalculatorData, type ClauseLink, FORMAT, type Plan as PlanData } from '../calculator/data.ts';
import type { VersionEntry } from '../calculator/versions.ts';
import { type Addressed, type Addresses, addressesOf } from '../content/addresses.ts';
import { contactHref } from '../content/contact.ts';
import { zoneOf } from '../content/effects.ts';
import { horizonOf } from '../content/horizon.ts';
import type { Category, Channel, Plan, Policy, Version } from '../content/model.ts';
import { rowsOf } from '../content/rows.ts';
import { bindingOf } from '../content/translation/in-language.ts';
import { languageName, providerZoneName } from '../i18n/names.ts';
import { capitalized } from '../i18n/sentence.ts';
import { wordsOf } from '../i18n/words.ts';
import { type Language, languageOf } from '../i18n/language.ts';
import type { Holiday } from '../sla/calendar.ts';
import { effectiveFrom } from '../sla/versions.ts';

/**
 * What the calculator needs of one version, as plain JSON.
 *
 * @param language of the page: that of its addresses and of what it says of the version in sentences
 * @example JSON.stringify(calculatorData(version, catalog.site, 'es')) // /<policy>/<date>/calculator.json
 */
export function calculatorData(version: Version, site: Addressed, language: Language): CalculatorData {
  const addresses = addressesOf(site, language);
  const binding = bindingOf(version).language;
  const named = Object.entries(version.calendars);
  const zones = [...new Map(named.map(([, { data }]) => [data.zone.name, data.zone])).values()];
  const lists = holidayLists(version);
  const { fromYear, toYear } = horizonOf(version);
  const { calculatorPage, contract, time } = wordsOf(language);
  return {
    format: FORMAT,
    date: version.date,
    provider: version.provider.name,
    title: version.title,
    ...(version.lock && { digest: version.lock.digest }),
    ...(languageOf(version.language) !== language && { language: version.language }),
    ...(languageOf(binding) !== language && { binding: languageName(binding, language) }),
    zoneName: providerZoneName(version.zone, language, Date.parse(version.date)),
    address: addresses.version(version.policy, version.date),
    horizon: [`${fromYear}-01-01`, `${toYear}-12-31`],
    zones: zones.map(encodeZone),
    zone: zones.findIndex(({ name }) => name === version.zone),
    holidays: [...lists.values()].map(encodeHolidays),
    calendars: Object.fromEntries(
      named.map(([key, { name, clause, data }]) => [
        key,
        {
          name,
          hours: time.weekWords(data.week),
          ...(clause !== undefined && { clause }),
          zone: zones.findIndex((zone) => zone.name === data.zone.name),
          week: data.week,
          ...(data.holidays.length > 0 && { holidays: [...lists.keys()].indexOf(listKey(data.holidays)) }),
          ...(data.exceptions.length > 0 && { exceptions: data.exceptions }),
        },
      ]),
    ),
    counting: version.counting,
    countingClause: version.countingClause,
    metrics: version.metrics,
    severities: rowsOf(version),
    categories: version.categories.map(categoryData),
    routes: version.routes,
    attention: version.attention,
    terms: version.terms.map((term) => ({
      ...term,
      brief: `${capitalized(contract.termWords(term.limit), language)} · ${term.event.name}`,
    })),
    pausesHint: calculatorPage.pausesHint(
      (version.flow?.states ?? []).filter(({ clock }) => clock === 'paused').map(({ name }) => name),
    ),
    ...(hasAvailability(version) && { availability: version.availability ?? { excludes: [], credits: [] } }),
    channels: version.channels.map((channel) => channelData(version, channel, language)),
    options: version.options,
    plans: version.plans.map((plan) => planData(version, plan, addresses)),
    clauses: clauseLinks(version, addresses),
  };
}

/**
 * The versions of a policy as the calculator's page lists them.
 *
 * @example calculatorVersions(policy, catalog.site, 'es')
 * // [{ date: '2026-02-15', from: 1771131600000, data: '/halcon-cloud/2026-02-15/calculator.json' }]
 */
export function calculatorVersions(
  policy: Policy,
  site: Addressed,
  language: Language,
): readonly VersionEntry[] {
  const addresses = addressesOf(site, language);
  return policy.versions.map((version) => {
    const zone = zoneOf(version);
    const withdrawn = version.lock?.withdrawn?.date;
    return {
      date: version.date,
      from: effectiveFrom(version.date, zone),
      data: addresses.calculatorData(version.policy, version.date),
      ...(withdrawn !== undefined && {
        withdrawn: { date: withdrawn, from: effectiveFrom(withdrawn, zone) },
      }),
    };
  });
}

/** Calendars that close on the same holidays share one list; the key is its content. */
const listKey = (holidays: readonly Holiday[]): string => JSON.stringify(holidays);

function holidayLists({ calendars }: Version): ReadonlyMap<string, readonly Holiday[]> {
  const lists = Object.values(calendars).map(({ data }) => data.holidays);
  return new Map(lists.filter(({ length }) => length > 0).map((list) => [listKey(list), list]));
}

/** Whether any plan promises how much of the time the service is up. */
const hasAvailability = ({ plans }: Version): boolean =>
  plans.some(({ availability }) => availability !== undefined);

function categoryData({ outcome, ...category }: Category): CalculatorData['categories'][number] {
  switch (outcome.type) {
    case 'severities':
      return { ...category, severities: outcome.severities };
    case 'route':
      return { ...category, route: outcome.route };
    case 'targets':
      return category;
  }
}

function channelData(
  { calendars }: Version,
  channel: Channel,
  language: Language,
): CalculatorData['channels'][number] {
  const { key, name, clause, opensCase, fallback, response, calendar, note, address } = channel;
  return {
    key,
    name,
    ...(clause !== undefined && { clause }),
    opensCase,
    ...(fallback !== undefined && { fallback }),
    ...(response !== undefined && {
      answered: wordsOf(language).calculatorPage.answeredIn(
        response,
        calendar === undefined ? undefined : calendars[calendar]?.name,
      ),
    }),
    ...(note !== undefined && { note }),
    ...(address !== undefined && { contact: { text: address, href: contactHref(address) } }),
  };
}

function planData(version: Version, plan: Plan, addresses: Addresses): PlanData {
  const { escalation } = version;
  return {
    key: plan.key,
    name: plan.name,
    address: addresses.plan(version.policy, version.date, plan.key),
    calendar: plan.calendar,
    options: plan.options,
    channels: version.channels.filter(({ key }) => hasChannel(version, plan, key)).map(({ key }) => key),
    ...(plan.availability !== undefined && { availability: plan.availability }),
    ...(escalation && {
      escalation: {
        how: hasFeature(version, plan, escalation.feature) ? escalation.how : escalation.otherwise,
        clause: escalation.clause,
      },
    }),
    targets: plan.targets,
  };
}

function hasFeature({ grades }: Version, plan: Plan, feature: string | undefined): boolean {
  if (feature === undefined) return true;
  return grades.some(({ key, offered }) => offered && key === plan.features[feature]);
}

/** A plan has a channel unless a row of the comparison says that it hasn't. */
function hasChannel(version: Version, plan: Plan, channel: string): boolean {
  return version.features
    .filter((row) => row.channel === channel)
    .every(({ key }) => hasFeature(version, plan, key));
}

/** Only the clauses that the data name; a plan's own stand on its page. */
function clauseLinks(version: Version, addresses: Addresses): Readonly<Record<string, ClauseLink>> {
  const { policy, date } = version;
  const named = new Set([version.countingClause, version.escalation?.clause, ...clausesIn(version)]);
  const ofPlans = version.plans.flatMap((plan) =>
    plan.clauses.map((clause) => ({
      ...clause,
      address: `${addresses.plan(policy, date, plan.key)}#${clause.id}`,
    })),
  );
  const ofPolicy = version.clauses.map((clause) => ({
    ...clause,
    address: addresses.clause(policy, date, clause.id),
  }));
  return Object.fromEntries(
    [...ofPlans, ...ofPolicy]
      .filter(({ id }) => named.has(id))
      .map(({ id, address, number, title }) => [id, { address, number, title }]),
  );
}

function clausesIn(version: Version): readonly (string | undefined)[] {
  const targets = version.plans.flatMap((plan) =>
    Object.values(plan.targets).flatMap(({ metrics }) => Object.values(metrics).flat()),
  );
  const { metrics, severities, categories, routes, terms, channels, options, calendars } = version;
  return [
    ...targets,
    ...metrics,
    ...severities,
    ...categories,
    ...routes,
    ...terms,
    ...channels,
    ...options,
    ...Object.values(calendars),
    ...(version.availability === undefined ? [] : [version.availability]),
  ].map(({ clause }) => clause);
}
