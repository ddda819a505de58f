import type { Target } from '../sla/target.ts';
import type { Version } from './model.ts';
import type { Warning } from './problem.ts';
import type { Document } from './read/document.ts';
import type { Located } from './read/yaml.ts';
import { attributeOf, elementsNamed } from './text/element.ts';

/** What a policy defines and nothing uses: each entry, at its key. */
export function unused(
  version: Version,
  policy: Located,
  documents: readonly Document[],
): readonly Warning[] {
  const targets = targetsOf(version);
  return [
    ...left(
      policy,
      'calendars',
      Object.keys(version.calendars),
      calendarsUsed(version, targets),
      'nothing counts on this calendar.',
    ),
    ...left(
      policy,
      'routes',
      keysOf(version.routes),
      routesUsed(version, targets),
      'no category or target leads to this route.',
    ),
    ...left(
      policy,
      'attention',
      modesAskedFor(version),
      modesUsed(targets),
      'no target depends on this mode.',
    ),
    ...left(policy, 'glossary', keysOf(version.glossary), wordsLinked(documents), 'no text links this word.'),
    ...(version.categories.length === 0
      ? []
      : left(
          policy,
          'severities',
          keysOf(version.severities),
          severitiesReached(version),
          'no category leads to this severity.',
        )),
  ];
}

type Used = ReadonlySet<string | undefined>;

function left(
  policy: Located,
  section: string,
  keys: readonly string[],
  used: Used,
  what: string,
): readonly Warning[] {
  return keys
    .filter((key) => !used.has(key))
    .map((key) => ({ file: policy.file, ...policy.keyAt([section, key]), key: `${section}.${key}`, what }));
}

function keysOf(entries: readonly { readonly key: string }[]): readonly string[] {
  return entries.map(({ key }) => key);
}

function targetsOf({ plans }: Version): readonly Target[] {
  return plans
    .flatMap((plan) => Object.values(plan.targets))
    .flatMap(({ metrics }) => Object.values(metrics).flat());
}

function calendarsUsed(version: Version, targets: readonly Target[]): Used {
  const { plans, options, channels, terms } = version;
  const naming = [...plans, ...channels, ...terms, ...targets];
  return new Set([...naming.map(({ calendar }) => calendar), ...options.map(({ adds }) => adds)]);
}

function routesUsed({ categories }: Version, targets: readonly Target[]): Used {
  return new Set([
    ...categories.map(({ outcome }) => (outcome.type === 'route' ? outcome.route : undefined)),
    ...targets.map(({ promised }) => (promised.type === 'route' ? promised.route : undefined)),
  ]);
}

/** The modes of attention that must change something: the default one is what holds otherwise. */
function modesAskedFor({ attention }: Version): readonly string[] {
  return keysOf(attention.filter((mode) => !mode.default));
}

function modesUsed(targets: readonly Target[]): Used {
  return new Set(targets.map(({ when }) => when.attention));
}

function wordsLinked(documents: readonly Document[]): Used {
  return new Set(
    documents.flatMap(({ body }) =>
      body === undefined
        ? []
        : elementsNamed(body.root, 'Define').map((element) => attributeOf(element, 'term')),
    ),
  );
}

function severitiesReached({ categories }: Version): Used {
  return new Set(
    categories.flatMap(({ outcome }) => (outcome.type === 'severities' ? outcome.severities : [])),
  );
}
