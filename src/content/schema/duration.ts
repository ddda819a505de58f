import { type Duration, parseDuration } from '../../sla/duration.ts';
import type { Fault } from '../problem.ts';
import { quoted } from '../suggest.ts';
import { spelled } from './field.ts';

/** The durations that content can spell, for the report and the guide. */
export const DURATIONS = '30m, 2h, 3bd, 3d, 6mo, immediate, same-day';

/** What people write for each unit, and the letters that stand for it. */
const SPELLINGS: readonly (readonly [pattern: RegExp, letters: string])[] = [
  [/^(?:hs?|hrs?|hours?|horas?)$/, 'h'],
  [/^(?:m|min|mins|minutes?|minutos?)$/, 'm'],
  [/^(?:bd|business ?days?|d[ií]as? h[aá]bil(?:es)?|dias? [uú]te?i?s?)$/, 'bd'],
  [/^(?:d|days?|d[ií]as?)$/, 'd'],
  [/^(?:mo|months?|mes(?:es)?)$/, 'mo'],
];

/** The spelling of a duration that someone wrote in another way, if it can be told. */
function meant(text: string): string | undefined {
  const [, strict = '', digits = '', unit = ''] = /^(<?)\s*0*([1-9]\d*)\s*(\D+)$/.exec(text.trim()) ?? [];
  const letters = SPELLINGS.find(([pattern]) => pattern.test(unit.trim().toLowerCase()))?.[1];
  return letters === undefined ? undefined : `${strict}${digits}${letters}`;
}

/**
 * The fault that a text spells no duration.
 *
 * @example notADuration('<2hs', 'write it as 2h').remedy // 'write it as <2h.'
 */
export function notADuration(text: string, otherwise: string): Fault {
  return {
    what: `${quoted(text)} is not a duration.`,
    allowed: `${DURATIONS}; a leading < makes it strict.`,
    remedy: `${meant(text) === undefined ? otherwise : `write it as ${meant(text) ?? ''}`}.`,
  };
}

/** A duration, where `<` has no place. */
export const duration = spelled<Duration>(parseDuration, (text) => ({
  ...notADuration(text, 'write an amount and its unit, as in 2h'),
  allowed: `${DURATIONS}.`,
}));
