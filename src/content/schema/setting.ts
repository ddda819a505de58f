import type { Almanac } from '../almanac.ts';
import type { Counting } from '../../sla/counting.ts';
import type { Horizon } from '../horizon.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** What the schemas of a version depend on beside the value they check. */
export interface Setting {
  readonly vocabulary: Vocabulary;
  readonly horizon: Horizon;
  /** BCP 47 tag in which holidays are named. */
  readonly language: string;
  /** IANA zone of calendars that name none. */
  readonly zone: string;
  /** How calendar days and months end where nothing else is said. */
  readonly calendarDays: Counting['calendarDays'];
  readonly almanac: Almanac;
}
