import type { CreditBand } from '../content/model.ts';
import type { Difference } from './difference.ts';
import type { Edition } from './edition.ts';
import { better, neutral, type Verdict, worse } from './verdict.ts';

/** What holds for the availability of every plan. */
export function compareAvailability(previous: Edition, next: Edition): readonly Difference[] {
  return [...excluded(previous, next), ...credits(previous, next)];
}

function excluded(previous: Edition, next: Edition): readonly Difference[] {
  const [before, after] = [previous.availability?.excludes ?? [], next.availability?.excludes ?? []];
  const added = after.filter((words) => !before.includes(words));
  const removed = before.filter((words) => !after.includes(words));
  if (added.length + removed.length === 0) return [];
  // Whatever is excluded counts as if the service had been up.
  const verdict =
    added.length === 0 ? better('higher') : removed.length === 0 ? worse('lower') : neutral('words');
  const key = 'availability.excludes';
  return [{ type: 'excluded-downtime', before, after, key, topic: 'availability', ...verdict }];
}

function credits(previous: Edition, next: Edition): readonly Difference[] {
  const [before, after] = [previous.availability?.credits ?? [], next.availability?.credits ?? []];
  const verdict = compareCredits(before, after);
  if (verdict === undefined) return [];
  return [{ type: 'credits', before, after, key: 'availability.credits', topic: 'availability', ...verdict }];
}

/** The credit that an availability gives, in percent of the fee. */
function creditAt(bands: readonly CreditBand[], availability: number): number {
  return Math.max(0, ...bands.filter(({ below }) => availability < below).map(({ credit }) => credit));
}

/** The verdict on the credits at every availability at which either of them steps. */
function compareCredits(before: readonly CreditBand[], after: readonly CreditBand[]): Verdict | undefined {
  // The credit steps at each bound: just below it, it is that of every availability down to the next.
  const justBelow = [...before, ...after].map(({ below }) => below - 1e-9);
  const steps = justBelow.map((at) => creditAt(after, at) - creditAt(before, at));
  if (steps.every((step) => step === 0)) return undefined;
  if (steps.every((step) => step >= 0)) return better('higher');
  return steps.every((step) => step <= 0) ? worse('lower') : neutral('mixed');
}
