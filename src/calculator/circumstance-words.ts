import type { CalculatorWords } from '../i18n/es/calculator.ts';
import type { Pause } from '../sla/pauses.ts';
import { type Channel, find, type Version } from './data.ts';
import { momentWords } from './moment-words.ts';
import type { Case } from './reading.ts';

/**
 * What an answer depends on beside its plan, severity and report, a sentence each: who comes by a link, or reads
 * a sheet, hasn't seen the form.
 *
 * @example circumstanceWords(known, words) // ['Canal: Teléfono.', 'Opción: Horario extendido.']
 */
export function circumstanceWords(
  { version, channel, options, pauses }: Case,
  words: CalculatorWords,
): readonly string[] {
  return [
    ...(channel === undefined ? [] : [words.cameBy(channel.name)]),
    ...options.map(({ name }) => words.withOption(name)),
    ...pauseWords(pauses, version, words),
  ];
}

/** From when until when nothing counted, a sentence each. */
export function pauseWords(
  pauses: readonly Pause[],
  { zone }: Version,
  words: CalculatorWords,
): readonly string[] {
  return pauses.map(({ from, to }) => {
    const since = momentWords(from, zone, words);
    return to === undefined
      ? words.pausedOn(since)
      : words.pausedBetween(since, momentWords(to, zone, words));
  });
}

/** That the message didn't start the clock, where the channel of a case opens none. */
export function warningOf({ version, plan, channel }: Case, words: CalculatorWords): string | undefined {
  const offered = version.channels.filter(({ key }) => plan.channels.includes(key));
  return channel && opensNoCase(channel, offered, words);
}

/** That a message through a channel doesn't start the clock, and which of those that are offered does. */
export function opensNoCase(
  { name, opensCase, fallback }: Channel,
  offered: readonly Channel[],
  words: CalculatorWords,
): string | undefined {
  const opening = find(offered, fallback) ?? offered.find((each) => each.opensCase);
  return opensCase || opening === undefined ? undefined : words.opensNoCase(name, opening.name);
}
