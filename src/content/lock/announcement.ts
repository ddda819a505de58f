import { civilDateOf, formatCivilDate } from '../../sla/civil-date.ts';
import type { Amount } from '../../sla/duration.ts';
import type { ZoneOffsets } from '../../sla/zone.ts';
import type { Notice, Version } from '../model.ts';
import { counted, type Fault } from '../problem.ts';
import { type AllChangesBetter, earliestEffect, isInTime, type NoticeDue } from './notice.ts';
import { reckoningOf } from './reckoning.ts';

/** A version that is to be announced today. */
export interface Announcement {
  readonly version: Version;
  /** The one in whose place it comes, unless it is the first. */
  readonly previous: Version | undefined;
  /** The offsets of the policy's zone. */
  readonly zone: ZoneOffsets;
  /** Civil date in that zone, `YYYY-MM-DD`. */
  readonly today: string;
  readonly allChangesBetter: AllChangesBetter;
}

/**
 * Why a version can't be announced today, if it can't: it takes effect in the past, or sooner than
 * what it or the version before it promises of the notice of a change.
 */
export function announcementFault(announcement: Announcement): Fault | undefined {
  const { version, today } = announcement;
  const [effect, now] = [civilDateOf(version.date), civilDateOf(today)];
  const broken = noticesOf(announcement).filter((notice) => !isInTime(now, effect, notice));
  if (effect >= now && broken.length === 0) return undefined;

  const earliest = earliestEffect(now, noticesOf(announcement));
  const lawful =
    earliest === undefined
      ? 'a later date'
      : `${formatCivilDate(earliest)}, the earliest lawful date, or a later one`;
  const days = counted(Math.abs(effect - now), 'day');
  return {
    what: `the version takes effect on ${version.date}, ${days} ${effect < now ? 'before' : 'after'} today, ${today}.`,
    allowed:
      broken.length === 0
        ? 'a version that takes effect today or later.'
        : `${[...new Set(broken.map(({ duration }) => amountWords(duration)))].join(' and ')} between the announcement of a change and its effect.`,
    remedy: `name the folder ${lawful}; if it was public before, import it with --published and that date.`,
  };
}

/** The notices that the change has to keep: what the version before it promises, and what it promises itself. */
function noticesOf({ version, previous, zone, allChangesBetter }: Announcement): readonly NoticeDue[] {
  if (previous === undefined) return [];
  return [previous, version].flatMap((promising) => {
    const { notice } = promising;
    if (notice === undefined || isWaived(notice, () => allChangesBetter(previous, version))) return [];
    const [calendar = ''] = Object.keys(promising.calendars);
    return [{ duration: notice.duration, hours: reckoningOf(promising, zone).hours(calendar) }];
  });
}

function isWaived({ unlessBetter }: Notice, allBetter: () => boolean): boolean {
  return unlessBetter && allBetter();
}

function amountWords({ unit, amount }: Amount): string {
  return counted(amount, unit.replace('-', ' ').replace(/s$/, ''));
}
