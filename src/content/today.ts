import { formatCivilDate } from '../sla/civil-date.ts';
import type { Instant } from '../sla/instant.ts';
import { wallTime, type ZoneOffsets } from '../sla/zone.ts';

/**
 * The civil date in a zone at an instant.
 *
 * @example dateIn(bogota, now) // '2026-11-20'
 */
export function dateIn(zone: ZoneOffsets, at: Instant): string {
  return formatCivilDate(wallTime(zone, at).date);
}
