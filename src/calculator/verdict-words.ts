import type { VerdictWords } from '../i18n/es/calculator-verdict.ts';
import type { Instant } from '../sla/instant.ts';
import type { Judgement } from '../sla/judgement.ts';

/** Whether what was done came in time, and by how much, in words. */
export function verdictWords({ late, by, of, due }: Judgement, done: Instant, words: VerdictWords): string {
  if (due === undefined) return words.whilePaused[of](by);
  if (!late) return by === 0 ? words.justInTime : words.inTime[of](by);
  if (by > 0) return words.late[of](by);
  return done > due ? words.lateInClosed(done - due) : words.lateAtOnce;
}
