import { horizonOf } from '../content/horizon.ts';
import type { NamedCalendar, Plan, Version } from '../content/model.ts';
import type { Exception, Holiday, Week } from '../sla/calendar.ts';

/**
 * A version as it is compared and published as JSON: all that it promises, without what only serves
 * to compute or to draw it (zone offsets, bodies, presentation).
 */
export interface Edition extends Pick<
  Version,
  | 'policy'
  | 'date'
  | 'title'
  | 'language'
  | 'zone'
  | 'provider'
  | 'counting'
  | 'metrics'
  | 'severities'
  | 'categories'
  | 'routes'
  | 'attention'
  | 'channels'
  | 'options'
  | 'features'
  | 'grades'
  | 'escalation'
  | 'flow'
  | 'terms'
  | 'glossary'
  | 'availability'
  | 'notice'
  | 'clauses'
> {
  /** The civil dates that it knows, both included (rule 13). */
  readonly horizon: readonly [from: string, to: string];
  readonly calendars: Readonly<Record<string, EditionCalendar>>;
  readonly plans: readonly EditionPlan[];
}

export interface EditionCalendar {
  readonly key: string;
  readonly name: string;
  readonly clause?: string;
  /** IANA zone. */
  readonly zone: string;
  readonly week: Week;
  /** Whose holidays close it: ISO 3166. */
  readonly holidaysOf?: string;
  /** As resolved for the horizon, ascending. */
  readonly holidays: readonly Holiday[];
  readonly exceptions: readonly Exception[];
}

export type EditionPlan = Omit<Plan, 'body'>;

/**
 * What of a version is compared and published.
 *
 * @example editionOf(halcon).calendars.oficina?.holidays[0] // { date: '2025-01-01', name: 'Año Nuevo' }
 */
export function editionOf(version: Version): Edition {
  const { fromYear, toYear } = horizonOf(version);
  const { escalation, flow, availability, notice } = version;
  return {
    policy: version.policy,
    date: version.date,
    title: version.title,
    language: version.language,
    zone: version.zone,
    provider: version.provider,
    horizon: [`${fromYear}-01-01`, `${toYear}-12-31`],
    counting: version.counting,
    calendars: Object.fromEntries(
      Object.entries(version.calendars).map(([key, calendar]) => [key, calendarOf(calendar)]),
    ),
    metrics: version.metrics,
    severities: version.severities,
    categories: version.categories,
    routes: version.routes,
    attention: version.attention,
    channels: version.channels,
    options: version.options,
    features: version.features,
    grades: version.grades,
    ...(escalation && { escalation }),
    ...(flow && { flow }),
    terms: version.terms,
    glossary: version.glossary,
    ...(availability && { availability }),
    ...(notice && { notice }),
    plans: version.plans.map(({ body, ...plan }) => plan),
    clauses: version.clauses,
  };
}

function calendarOf({ data, ...named }: NamedCalendar): EditionCalendar {
  const { zone, week, holidays, exceptions } = data;
  return { ...named, zone: zone.name, week, holidays, exceptions };
}
