import type { Almanac } from './almanac.ts';
import { assemble, type Checked } from './assemble.ts';
import { inconsistencies } from './consistency.ts';
import { type Parsed, parse } from './explain.ts';
import { glossaryProblems } from './glossary.ts';
import { horizonOf } from './horizon.ts';
import type { Version } from './model.ts';
import type { Problem, Warning } from './problem.ts';
import { type Document, guarded, readDocument } from './read/document.ts';
import type { VersionFiles } from './read/survey.ts';
import { calendarDays } from './schema/counting.ts';
import { language, zone } from './schema/place.ts';
import { planSchema } from './schema/plan.ts';
import { policySchema } from './schema/policy.ts';
import type { Setting } from './schema/setting.ts';
import { SECTIONS } from './sections.ts';
import { checkText } from './text/check.ts';
import { anchorsOf } from './text/clauses.ts';
import { valueAt, vocabularyOf } from './vocabulary.ts';
import { warningsOf } from './warnings.ts';

/** A version with what its author should look at, or everything that is wrong with its files. */
export type VersionRead =
  | { readonly version: Version; readonly warnings: readonly Warning[] }
  | { readonly problems: readonly Problem[] };

/** Reads and checks the files of one version, its policy's and its plans', whether or not it has a lock. */
export function readVersion(files: VersionFiles, almanac: Almanac): VersionRead {
  const policy: Document = files.text === undefined ? { problems: [] } : readDocument(files.text);
  const plans = new Map([...files.plans].map(([key, file]) => [key, readDocument(file)]));
  const setting = settingOf(files, policy, plans, almanac);

  const parsed = parse(policySchema(setting), policy.data);
  const schema = planSchema(setting);
  const parsedPlans = new Map([...plans].map(([key, { data }]) => [key, parse(schema, data)]));
  const documents = [policy, ...plans.values()];
  const problems = [
    ...documents.flatMap((document) => document.problems),
    ...documents.flatMap((document) => textProblems(document, setting)),
    ...[parsed, ...parsedPlans.values()].flatMap((part) => part.problems),
    ...glossaryProblems(policy),
    ...inconsistencies({ policy: policy.data, plans: present(plans, ({ data }) => data) }),
  ];
  const whole = checked(parsed, policy);
  const wholePlans = present(plans, (document, key) => checked(parsedPlans.get(key), document));
  if (problems.length > 0 || whole === undefined) return { problems };

  const version = assemble(files, whole, wholePlans);
  return { version, warnings: warningsOf(version, policy, plans) };
}

function checked<T>(parsed: Parsed<T> | undefined, { body }: Document): Checked<T> | undefined {
  return parsed?.value === undefined || body === undefined ? undefined : { value: parsed.value, body };
}

/** The entries of a map for which there is something. */
function present<From, To>(
  map: ReadonlyMap<string, From>,
  take: (from: From, key: string) => To | undefined,
) {
  return new Map(
    [...map].flatMap(([key, from]) => {
      const to = take(from, key);
      return to === undefined ? [] : [[key, to] as const];
    }),
  );
}

function settingOf(
  files: VersionFiles,
  policy: Document,
  plans: ReadonlyMap<string, Document>,
  almanac: Almanac,
): Setting {
  const plansData = new Map([...plans].map(([key, { data }]) => [key, data]));
  const anchors = policy.body && anchorsOf(policy.body.root).map(({ id }) => id);
  return {
    vocabulary: vocabularyOf(policy.data, plansData, anchors),
    horizon: horizonOf(files),
    // A mistake in these is reported by their own schema; the rest is checked as if they were these.
    language: language.safeParse(valueAt(policy.data?.data, 'language')).data ?? 'en',
    zone: zone.safeParse(valueAt(policy.data?.data, 'zone')).data ?? 'UTC',
    calendarDays:
      calendarDays.safeParse(valueAt(policy.data?.data, 'counting', 'calendar-days')).data ?? 'same-time',
    almanac,
  };
}

function textProblems({ body }: Document, { vocabulary }: Setting): readonly Problem[] {
  if (body === undefined) return [];
  const { file, root, lines } = body;
  const sections = Object.values(SECTIONS);
  const found = guarded({ name: file }, () => checkText(root, { file, vocabulary, lines, sections }));
  return 'problem' in found ? [found.problem] : found;
}
