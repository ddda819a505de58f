/** What a change means for the client. `neutral`: neither, or it can't be told from the data. */
export type Direction = 'better' | 'worse' | 'neutral';

/** The rule by which a change has its direction; the pages say it in words. */
export type Why =
  /** Amounts of one measure. */
  | 'shorter'
  | 'longer'
  | 'other-measure'
  | 'stricter'
  | 'laxer'
  | 'more-cases'
  | 'fewer-cases'
  /** What is promised at all. */
  | 'promised'
  | 'no-longer-promised'
  | 'now-in-plan'
  | 'no-longer-in-plan'
  | 'other-promise'
  /** Hours and dates. */
  | 'more-hours'
  | 'more-hours-later-close'
  | 'fewer-hours'
  | 'other-hours'
  | 'fewer-holidays'
  | 'more-holidays'
  | 'other-dates'
  | 'later-cutoff'
  | 'earlier-cutoff'
  | 'ends-earlier'
  | 'ends-later'
  | 'other-counting'
  /** What there is. */
  | 'offered'
  | 'no-longer-offered'
  | 'more-choice'
  | 'less-choice'
  | 'more-channels'
  | 'fewer-channels'
  | 'higher'
  | 'lower'
  | 'clock-stops'
  | 'clock-runs'
  | 'charged'
  | 'no-longer-charged'
  /** What can't be told. */
  | 'mixed'
  | 'depends-on-side'
  | 'classification'
  | 'words';

/** A direction and the rule that gives it. */
export interface Verdict {
  readonly direction: Direction;
  readonly why: Why;
}

export const better = (why: Why): Verdict => ({ direction: 'better', why });
export const worse = (why: Why): Verdict => ({ direction: 'worse', why });
export const neutral = (why: Why): Verdict => ({ direction: 'neutral', why });

/**
 * The verdict on two amounts; nothing if they are equal.
 *
 * @example amounts(4, 2, 'less-is-better', 'shorter', 'longer') // { direction: 'better', why: 'shorter' }
 */
export function amounts(
  before: number,
  after: number,
  rule: 'less-is-better' | 'more-is-better',
  ifBetter: Why,
  ifWorse: Why,
): Verdict | undefined {
  if (before === after) return undefined;
  return after < before === (rule === 'less-is-better') ? better(ifBetter) : worse(ifWorse);
}

/** The verdict on the parts of one promise: theirs if they agree, else it can't be told. */
export function together(parts: readonly (Verdict | undefined)[]): Verdict | undefined {
  const [first, ...others] = parts.filter((part) => part !== undefined);
  if (first === undefined) return undefined;
  return others.every(({ direction }) => direction === first.direction) ? first : neutral('mixed');
}

/**
 * The verdict on what different clients get: worse if it is for any of them, so that no one's loss
 * hides behind another's gain.
 */
export function overall(cases: readonly (Verdict | undefined)[]): Verdict | undefined {
  const known = cases.filter((verdict) => verdict !== undefined);
  return known.find(({ direction }) => direction === 'worse') ?? together(known);
}
