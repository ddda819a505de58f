import type { LedgerWords } from '../i18n/es/calculator-ledger.ts';
import { instant, type Interval } from '../sla/instant.ts';
import { explain } from '../sla/ledger.ts';
import { explainBefore } from '../sla/ledger-before.ts';
import type { LedgerLine } from '../sla/ledger-line.ts';
import type { ZoneOffsets } from '../sla/zone.ts';
import type { Explained, Reckoning } from './explained.ts';
import { wallAt } from './moment-words.ts';

/** The lines of a reckoning, in the order of time. */
export function linesOf(reckoning: Reckoning): readonly LedgerLine[] {
  const { lines } =
    reckoning.type === 'before' ? explainBefore(reckoning.request) : explain(reckoning.request);
  return lines;
}

/** `vie 20 nov, 16:30–17:00`; a midnight that ends a date is its 24:00. */
export function stretchWords({ from, to }: Interval, zone: ZoneOffsets, words: LedgerWords): string {
  const [start, end] = [wallAt(from, zone), wallAt(to, zone)];
  const last = end.minutes === 0 ? wallAt(instant(to - 1), zone).date : end.date;
  const close = words.clock(last === end.date ? end.minutes : 24 * 60);
  const open = `${words.shortDay(start.date)}, ${words.clock(start.minutes)}`;
  return last === start.date ? `${open}–${close}` : `${open} – ${words.shortDay(last)}, ${close}`;
}

/** Why a line counts or doesn't. */
export function whyWords(
  line: LedgerLine,
  { type }: Reckoning,
  { calendars }: Explained,
  words: LedgerWords,
): string {
  if (line.kind === 'skipped') {
    const isEventDay = type === 'event' && line.reason.type === 'report-day';
    return words.reason(isEventDay ? { type: 'event-day' } : line.reason);
  }
  if (line.makesUp) return words.makesUp;
  switch (line.unit) {
    case 'open':
      return calendars.length === 0 ? words.countedTime : words.countedIn;
    case 'real':
      return words.countedTime;
    case 'days':
      return words.countedDays(line.counted);
    case 'months':
      return words.countedMonths;
  }
}

/** What a line adds to the time counted. */
export function amountWords(line: LedgerLine, words: LedgerWords): string {
  return line.kind === 'counted' ? words.counted(words.amount(line.unit, line.counted)) : words.skipped;
}
