import { parseCivilDate } from '../sla/civil-date.ts';
import { formatEvent, formatMoment, type Moment, NO_MOMENT, parseEvent, parseMoment } from './moment.ts';
import { isKnownZone, PROVIDER } from './reader-zone.ts';
import {
  type Done,
  type Field,
  isRejected,
  PLANS,
  type Rejected,
  type State,
  type Subject,
  subjectOf,
  type TypedPause,
} from './state.ts';

/** More than anyone needs; an address may hold thousands. */
const MOST_REPEATS = 20;
const MOST_SHOWN = 40;

const KEY = /^[\p{L}\p{N}_][\p{L}\p{N}_-]{0,63}$/u;

/** A reader of one value of the address: what it means, or `undefined` if it can't be read. */
type Read<T> = (text: string) => T | undefined;

const readKey: Read<string> = (text) => (KEY.test(text) ? text : undefined);
const readVersion: Read<string> = (text) => (parseCivilDate(text) === undefined ? undefined : text);
/** Browsers take an offset for a zone, `+05:00`; it knows no summer. */
const readZone: Read<string> = (text) =>
  text === PROVIDER || (/^[^+-]/.test(text) && isKnownZone(text)) ? text : undefined;

const readMonth: Read<string> = (text) => (readVersion(`${text}-01`) === undefined ? undefined : text);

/** Minutes; a month has fewer than 45,000. */
const readMinutes: Read<number> = (text) => (/^\d{1,5}$/.test(text) ? Number(text) : undefined);

const readCompare: Read<typeof PLANS> = (text) => (text === PLANS ? text : undefined);

/** `FROM/TO`; a pause that is still open is `FROM/`. */
const readPause: Read<TypedPause> = (text) => {
  const [start = '', end, ...more] = text.split('/', 3);
  const from = parseMoment(start);
  if (from === undefined || end === undefined || more.length > 0) return undefined;
  const to = parseMoment(end);
  if (end !== '' && to === undefined) return undefined;
  return to === undefined ? { from } : { from, to };
};

/** `METRIC/MOMENT`: when what a metric promises was done. */
const readDone: Read<Done> = (text) => {
  const [metric = '', moment = '', ...more] = text.split('/', 3);
  const at = parseMoment(moment);
  return readKey(metric) === undefined || at === undefined || more.length > 0 ? undefined : { metric, at };
};

function shorten(text: string): string {
  const shown = Array.from(text.slice(0, 4 * MOST_SHOWN))
    .slice(0, MOST_SHOWN)
    .join('');
  return shown.length < text.length ? `${shown}…` : shown;
}

/**
 * Reads the calculator's address. Total: unknown keys are dropped, and what can't be read is set
 * aside in `rejected` for the form to explain, while the rest of the state survives; so is what is said
 * more often than it can be.
 *
 * @param search the query, with or without `?`
 * @example parseAddress('?plan=innovador&at=2026-11-20T16:30').plan // 'innovador'
 */
export function parseAddress(search: string): State {
  const query = new URLSearchParams(search);
  const rejected: Rejected[] = [];
  const readAll = <T>(field: Field, read: Read<T>, most = MOST_REPEATS): readonly T[] => {
    const texts = [...new Set(query.getAll(field))].filter((text) => text !== '');
    return texts.slice(0, most + 1).flatMap((text, index) => {
      const value = index < most ? read(text) : undefined;
      if (value === undefined) rejected.push({ field, shown: shorten(text) });
      return value === undefined ? [] : [value];
    });
  };
  const readOne = <T>(field: Field, read: Read<T>): T | undefined => readAll(field, read, 1)[0];

  return {
    version: readOne('version', readVersion),
    plan: readOne('plan', readKey),
    category: readOne('category', readKey),
    severity: readOne('severity', readKey),
    attention: readOne('attention', readKey),
    channel: readOne('channel', readKey),
    options: readAll('option', readKey),
    at: readOne('at', parseEvent) ?? NO_MOMENT,
    zone: readOne('zone', readZone) ?? PROVIDER,
    pauses: readAll('pause', readPause),
    compare: readOne('compare', readCompare),
    order: readOne('order', readKey),
    done: readAll('done', readDone),
    by: readOne('by', parseMoment) ?? NO_MOMENT,
    term: readOne('term', readKey),
    month: readOne('month', readMonth),
    down: readOne('down', readMinutes),
    rejected,
  };
}

/** What an address says that says nothing. */
export const EMPTY = parseAddress('');

function formatPause({ from, to }: TypedPause, format: typeof formatMoment): string | undefined {
  const [start, end] = [format(from), to === undefined ? '' : format(to)];
  return start === undefined || end === undefined ? undefined : `${start}/${end}`;
}

/** Encodes a value, except for the `:` and `/` of times, which a query may hold and people can read. */
const encode = (value: string): string =>
  encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2F', '/');

/** Whether an instant depends on a zone: a date alone is always the provider's. */
const isTimed = (at: string | undefined): boolean => at?.includes('T') ?? false;

/**
 * What the address of a case names, in its order. A comparison of the plans is a case with
 * `compare=plans`, whose `plan` is the one that the others are compared with.
 */
const CASE = [
  'version',
  'compare',
  'plan',
  'category',
  'severity',
  'attention',
  'channel',
  'option',
  'at',
  'zone',
  'pause',
] as const;

/** What the address of each subject names. */
const FIELDS = {
  case: [...CASE, 'done', 'by'],
  comparison: [...CASE, 'order'],
  term: ['version', 'term', 'at', 'zone', 'pause'],
  availability: ['version', 'plan', 'month', 'down'],
} as const satisfies Readonly<Record<Subject, readonly Field[]>>;

/**
 * Writes the state as `parseAddress` reads it, `?` included, or gives an empty text if nothing has
 * been chosen. What isn't complete yet is left out, and so is what the subject doesn't depend on.
 *
 * @example formatAddress({ ...EMPTY, plan: 'innovador', at: { type: 'wall', date: '2026-11-20', time: '16:30' } })
 * // '?plan=innovador&at=2026-11-20T16:30&zone=provider'
 */
export function formatAddress(state: State): string {
  // Without a zone that can be read, a wall time means nothing.
  const zoned = !isRejected(state, 'zone');
  const known = (moment: Moment) => zoned || moment.type === 'instant';
  const format = (moment: Moment) => (known(moment) ? formatMoment(moment) : undefined);
  const at = known(state.at) ? formatEvent(state.at) : undefined;
  const values = {
    ...state,
    option: state.options,
    at,
    zone: zoned && (isTimed(at) || state.zone !== PROVIDER) ? state.zone : undefined,
    pause: state.pauses.map((pause) => formatPause(pause, format)),
    done: state.done.map((done) => {
      const moment = format(done.at);
      return moment && `${done.metric}/${moment}`;
    }),
    by: format(state.by),
    down: state.down?.toString(),
  } satisfies Readonly<Record<Field, unknown>>;
  const query = FIELDS[subjectOf(state)].flatMap((field) =>
    [values[field]].flat().flatMap((value) => (value === undefined ? [] : `${field}=${encode(value)}`)),
  );
  return query.length === 0 ? '' : `?${query.join('&')}`;
}
