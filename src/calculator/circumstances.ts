import type { CalculatorWords } from '../i18n/es/calculator.ts';
import type { Pause } from '../sla/pauses.ts';
import { type Channel, find, type Option, type Plan, type Version } from './data.ts';
import { choose, type Read, type Reader, readMoment } from './reader.ts';
import { momentWords } from './moment-words.ts';
import type { Case, ReadCircumstances } from './reading.ts';
import type { State } from './state.ts';

/** What loads once more is told of a case than its report, or of a term than its event. */
export interface CircumstancesPart {
  readonly readCircumstances: ReadCircumstances;
  readonly readPauses: typeof readPauses;
  readonly circumstanceWords: typeof circumstanceWords;
  readonly pauseWords: typeof pauseWords;
  readonly warningOf: typeof warningOf;
  readonly opensNoCase: typeof opensNoCase;
}

/** Reads how a case came, what its client has contracted, and when its time was paused. */
export const readCircumstances: ReadCircumstances = (state, version, { plan }, reader) => {
  const { note } = reader;
  const channel = state.channel === undefined ? undefined : note(chooseChannel(version, plan, state.channel));
  return {
    ...(channel && { channel }),
    options: state.options.flatMap((key) => note(chooseOption(version, plan, key)) ?? []),
    pauses: readPauses(state, version, reader),
  };
};

function chooseChannel(version: Version, plan: Plan | undefined, key: string): Read<Channel> {
  const read = choose(version.channels, 'channel', key, version);
  if ('problem' in read || plan === undefined || plan.channels.includes(key)) return read;
  const { name, fallback } = read.value;
  const instead = find(version.channels, fallback)?.name;
  return {
    problem: {
      field: 'channel',
      type: 'not-in-plan',
      name,
      plan: plan.name,
      ...(instead !== undefined && { instead }),
    },
  };
}

function chooseOption(version: Version, plan: Plan | undefined, key: string): Read<Option> {
  const read = choose(version.options, 'option', key, version);
  if ('problem' in read || plan?.options[key] !== 'not-offered') return read;
  return { problem: { field: 'option', type: 'not-in-plan', name: read.value.name, plan: plan.name } };
}

/** The pauses that make sense. */
export function readPauses(state: State, version: Version, { note }: Reader): readonly Pause[] {
  return state.pauses.flatMap((pause, index): readonly Pause[] => {
    const place = { field: 'pause', index } as const;
    const from = note(readMoment(state, version, pause.from, { ...place, end: 'from' }));
    const to = pause.to && note(readMoment(state, version, pause.to, { ...place, end: 'to' }));
    if (from === undefined || (pause.to && to === undefined)) return [];
    if (to === undefined) return [{ from }];
    if (from < to) return [{ from, to }];
    note({ problem: { ...place, end: 'to', type: 'ends-before-start' } });
    return [];
  });
}

/**
 * What an answer depends on beside its plan, severity and report, a sentence each: who comes by a link, or reads
 * a sheet, hasn't seen the form.
 *
 * @example circumstanceWords(known, words) // ['Canal: Teléfono.', 'Opción: Horario extendido.']
 */
export function circumstanceWords(
  { version, channel, options, pauses }: Pick<Case, 'version' | 'channel' | 'options' | 'pauses'>,
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
export function warningOf(
  { version, plan, channel }: Pick<Case, 'version' | 'plan' | 'channel'>,
  words: CalculatorWords,
): string | undefined {
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
