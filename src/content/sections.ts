/**
 * The sections that every policy page has beside the legal text, and their anchors. They share
 * the page with the clauses, so no clause may take one of these ids.
 */
export const SECTIONS = {
  plans: 'planes',
  targets: 'plazos',
  hours: 'horarios',
  holidays: 'festivos',
  text: 'texto',
  versions: 'versiones',
} as const;
