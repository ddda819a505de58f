import { ALL_NAMES } from './column-names.ts';
import type { Refusal } from './refusal.ts';
import { named, plain } from './same-name.ts';

/** What a column can say of a ticket, beside when each metric was done. */
export const FIELDS = [
  'id',
  'at',
  'plan',
  'severity',
  'category',
  'attention',
  'channel',
  'option',
  'pause',
  'version',
] as const;

export type Field = (typeof FIELDS)[number];

/** What the columns of a policy's tickets can say. */
export interface Sayable {
  /** Those of which some version has anything to choose from, beside what every ticket has. */
  readonly fields: readonly Field[];
  /** The metrics of any version. */
  readonly metrics: readonly { readonly key: string; readonly name: string }[];
}

/** Which column of a file says what, by the index of the column. */
export interface Columns {
  readonly fields: ReadonlyMap<Field, number>;
  /** By the key of the metric whose fulfilment it tells. */
  readonly done: ReadonlyMap<string, number>;
}

const FIELD_NAMES: ReadonlyMap<string, Field> = new Map(
  FIELDS.flatMap((field) =>
    ALL_NAMES.flatMap(({ fields }) => fields[field].map((name) => [plain(name), field] as const)),
  ),
);

type Meaning =
  { readonly type: 'field'; readonly key: Field } | { readonly type: 'done'; readonly key: string };

/** What a column says by its name: a policy's own metrics come before what others are usually called. */
function meaningOf(header: string, { fields, metrics }: Sayable): Meaning | undefined {
  const name = plain(header);
  const field = FIELD_NAMES.get(name);
  if (field !== undefined && fields.includes(field)) return { type: 'field', key: field };
  const metric =
    named(metrics, name) ??
    metrics.find(({ key }) => ALL_NAMES.some(({ done }) => done[key]?.some((each) => plain(each) === name)));
  return metric && { type: 'done', key: metric.key };
}

/**
 * How many columns of a header are known: the right separator finds the most.
 *
 * @example knownColumns(['Reportado', 'Plan', 'Notas'], sayable) // 2
 */
export function knownColumns(header: readonly string[], sayable: Sayable): number {
  return header.filter((name) => meaningOf(name, sayable) !== undefined).length;
}

/**
 * Which columns say what; what isn't known is kept and ignored. Two that would say the same are
 * refused, and so is a file that can't tell when a ticket was reported, or how severe it is.
 *
 * @param plan whether the plan is known without the file
 */
export function readHeader(header: readonly string[], sayable: Sayable, plan: boolean): Columns | Refusal {
  const fields = new Map<Field, number>();
  const done = new Map<string, number>();
  for (const [index, name] of header.entries()) {
    const meaning = meaningOf(name, sayable);
    if (meaning === undefined) continue;
    const earlier = meaning.type === 'field' ? fields.get(meaning.key) : done.get(meaning.key);
    if (earlier !== undefined) return { type: 'twice', first: header[earlier] ?? '', second: name };
    if (meaning.type === 'field') fields.set(meaning.key, index);
    else done.set(meaning.key, index);
  }
  if (!fields.has('at')) return { type: 'lacks', field: 'at' };
  if (!plan && !fields.has('plan')) return { type: 'lacks', field: 'plan' };
  if (!fields.has('severity') && !fields.has('category')) return { type: 'lacks', field: 'severity' };
  return { fields, done };
}
