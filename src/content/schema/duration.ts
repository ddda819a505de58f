import { type Amount, type Duration, parseDuration } from '../../sla/duration.ts';
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
function meant(text: string, mark: string): string | undefined {
  const [, strict = '', digits = '', unit = ''] = /^(<?)\s*0*([1-9]\d*)\s*(\D+)$/.exec(text.trim()) ?? [];
  const letters = SPELLINGS.find(([pattern]) => pattern.test(unit.trim().toLowerCase()))?.[1];
  return letters === undefined ? undefined : `${strict === '' ? '' : mark}${digits}${letters}`;
}

/**
 * The fault that a text spells no duration.
 *
 * @param mark `<` where a duration may be strict, nothing where it has no place
 * @example notADuration('<2hs', '<', 'write 2h.').remedy // 'write it as <2h.'
 */
export function notADuration(text: string, mark: '<' | '', otherwise: string): Fault {
  const better = meant(text, mark);
  return {
    what: `${quoted(text)} is not a duration.`,
    allowed: mark === '' ? `${DURATIONS}.` : `${DURATIONS}; a leading < makes it strict.`,
    remedy: better === undefined ? otherwise : `write it as ${better}.`,
  };
}

/** A duration, where `<` has no place. */
export const duration = spelled<Duration>(parseDuration, (text) =>
  notADuration(text, '', 'write an amount and its unit, without <: 2h.'),
);

function parseAmount(text: string): Amount | undefined {
  const found = parseDuration(text);
  return found !== undefined && 'amount' in found ? found : undefined;
}

/** A duration that says how much, so that it can be counted from any event. */
export const amount = spelled<Amount>(parseAmount, (text) => ({
  ...notADuration(text, '', 'write an amount and its unit, without <: 10d.'),
  what: `${quoted(text)} is not an amount of time.`,
  allowed: '30m, 2h, 3bd, 3d, 6mo.',
}));
