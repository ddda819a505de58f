import { formatDate, formatTime } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { unbroken } from '../../i18n/sentence.ts';
import { aboutWords } from '../../i18n/span.ts';
import type { Words } from '../../i18n/words.ts';
import { formatCivilDate } from '../../sla/civil-date.ts';
import type { Waits } from '../../sla/wait.ts';
import { wallTime, type ZoneOffsets } from '../../sla/zone.ts';
import { roundedUp } from './waits.ts';

/** Writes waits in a language, never shorter than they are. */
export const aboutIn = (language: Language) => (wait: number) =>
  unbroken(aboutWords(roundedUp(wait), language));

/** The waits of one cell in a few words, a line each: `la mitad espera hasta 3 h`, `en el peor caso, 2 días 18 h`. */
export function shortWaitWords(
  { median, best, worst }: Waits,
  { waits }: Words,
  language: Language,
): readonly string[] {
  const about = aboutIn(language);
  return best.wait === worst.wait
    ? [waits.shortAlways(about(worst.wait))]
    : [waits.shortMedian(about(median)), waits.shortWorst(about(worst.wait))];
}

/**
 * The waits of one cell in a sentence, with the moment at which the longest begins.
 *
 * @param zone in whose wall time the moment is told
 */
export function waitSentence(
  { median, best, worst }: Waits,
  zone: ZoneOffsets,
  { waits }: Words,
  language: Language,
): string {
  const about = aboutIn(language);
  if (best.wait === worst.wait) return `${waits.always(about(worst.wait))}.`;
  const { date, minutes } = wallTime(zone, worst.start);
  const moment = waits.worstAt(formatDate(formatCivilDate(date), language, 'full'), formatTime(minutes));
  return `${waits.half(about(median), about(worst.wait))} (${moment}).`;
}
