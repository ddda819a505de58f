import type { Version } from './model.ts';
import { rowsOf } from './rows.ts';

/**
 * The sections that every policy page has beside the legal text, and their anchors. They share
 * the page with the clauses, so no clause may take one of these ids.
 */
export const SECTIONS = {
  plans: 'planes',
  chooser: 'elegir-plan',
  targets: 'plazos',
  terms: 'otros-plazos',
  hours: 'horarios',
  holidays: 'festivos',
  essentials: 'esencial',
  text: 'texto',
  versions: 'versiones',
} as const;

export type Section = keyof typeof SECTIONS;

const SECTION_ORDER: readonly Section[] = [
  'plans',
  'chooser',
  'targets',
  'terms',
  'hours',
  'holidays',
  'essentials',
  'text',
  'versions',
];

/**
 * The sections that a version's page has, in their order: only those that it has something for.
 *
 * @example sectionsOf(halcon) // ['plans', 'targets', 'hours', 'holidays', 'text', 'versions']
 */
export function sectionsOf(version: Version): readonly Section[] {
  const has: Readonly<Record<Section, boolean>> = {
    plans: true,
    chooser: version.chooser !== undefined,
    targets: rowsOf(version).length > 0,
    terms: version.terms.length > 0,
    hours: true,
    holidays: Object.values(version.calendars).some(({ holidaysOf }) => holidaysOf !== undefined),
    essentials: Object.keys(version.sections).length > 0,
    text: true,
    versions: true,
  };
  return SECTION_ORDER.filter((section) => has[section]);
}
