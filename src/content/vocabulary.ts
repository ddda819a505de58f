import type { Located } from './read/yaml.ts';

/** What a key may name, in the words of the report. */
export const KINDS = {
  calendar: 'calendar',
  metric: 'metric',
  severity: 'severity',
  category: 'category',
  'category-with-targets': 'category with targets of its own',
  row: 'severity or category with targets',
  request: 'severity or category',
  route: 'route',
  state: 'state of the flow',
  attention: 'mode of attention',
  level: 'level of escalation',
  term: 'term',
  definition: 'word of the glossary',
  question: 'question of the chooser',
  channel: 'channel',
  'channel-with-address': 'channel with an address',
  option: 'option',
  feature: 'feature',
  grade: 'grade',
  plan: 'plan',
  'plan-with-targets': 'plan with targets of its own',
  'plan-with-availability': 'plan with an availability',
  clause: 'clause of the policy',
} as const;

export type Kind = keyof typeof KINDS;

/**
 * The keys that a version defines, by kind. They are taken from the files as they stand, so that one
 * mistake doesn't hide another: `undefined` means that nobody can tell, and then nothing is refused.
 */
export type Vocabulary = Readonly<Record<Kind, readonly string[] | undefined>>;

type Mapping = Readonly<Record<string, unknown>>;

/** Whether data is a mapping of keys to values. */
export function isMapping(data: unknown): data is Mapping {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/**
 * The keys of a mapping under a key of the data; none if it is absent, `undefined` if it isn't a mapping.
 *
 * @param holds which of its entries count
 * @example keysOf({ channels: { mail: {} } }, 'channels') // ['mail']
 */
export function keysOf(
  data: unknown,
  key: string,
  holds: (entry: unknown) => boolean = () => true,
): readonly string[] | undefined {
  if (!isMapping(data)) return undefined;
  const section = data[key] ?? {};
  if (!isMapping(section)) return undefined;
  return Object.keys(section).filter((name) => holds(section[name]));
}

/**
 * The value that a chain of keys leads to, or `undefined`.
 *
 * @example valueAt({ calendars: { office: { zone: 'UTC' } } }, 'calendars', 'office', 'zone') // 'UTC'
 */
export function valueAt(data: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (found, key) => (isMapping(found) && Object.hasOwn(found, key) ? found[key] : undefined),
    data,
  );
}

/** The names of the entries of a list; none if there is no list. */
function namesOf(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.map((entry) => String(valueAt(entry, 'name'))) : [];
}

/** Whether an entry has a key, or can't be read, in which case that is its problem alone. */
const has = (key: string) => (entry: unknown) => !isMapping(entry) || Object.hasOwn(entry, key);

/** Whether a category has targets under its own key. */
export const withTargets = (category: unknown): boolean =>
  isMapping(category) && Object.hasOwn(category, 'targets');

/**
 * The vocabulary of a version, from its policy's frontmatter, its plans' by key, and its clauses' ids.
 */
export function vocabularyOf(
  policy: Located | undefined,
  plans: ReadonlyMap<string, Located | undefined>,
  clauses: readonly string[] | undefined,
): Vocabulary {
  const plansWith = (key: string) =>
    [...plans].filter(([, located]) => located === undefined || has(key)(located.data)).map(([name]) => name);
  const severity = keysOf(policy?.data, 'severities');
  const category = keysOf(policy?.data, 'categories');
  const own = keysOf(policy?.data, 'categories', withTargets);
  return {
    calendar: keysOf(policy?.data, 'calendars'),
    metric: keysOf(policy?.data, 'metrics'),
    severity,
    category,
    'category-with-targets': own,
    row: severity && own && [...severity, ...own],
    request: severity && category && [...severity, ...category],
    route: keysOf(policy?.data, 'routes'),
    state: policy && keysOf(valueAt(policy.data, 'flow') ?? {}, 'states'),
    attention: keysOf(policy?.data, 'attention'),
    level: policy && namesOf(valueAt(policy.data, 'escalation', 'levels')),
    term: keysOf(policy?.data, 'terms'),
    definition: keysOf(policy?.data, 'glossary'),
    question: policy && keysOf(valueAt(policy.data, 'chooser') ?? {}, 'questions'),
    channel: keysOf(policy?.data, 'channels'),
    'channel-with-address': keysOf(policy?.data, 'channels', has('address')),
    option: keysOf(policy?.data, 'options'),
    feature: keysOf(policy?.data, 'features'),
    grade: keysOf(policy?.data, 'grades'),
    plan: [...plans.keys()],
    'plan-with-targets': plansWith('targets'),
    'plan-with-availability': plansWith('availability'),
    clause: clauses,
  };
}
