import type { Almanac } from './almanac.ts';
import { assemble, checked } from './assemble.ts';
import { inconsistencies } from './consistency.ts';
import { parse } from './explain.ts';
import { glossaryProblems } from './glossary.ts';
import { horizonOf } from './horizon.ts';
import type { Version } from './model.ts';
import type { Problem, Warning } from './problem.ts';
import { type Document, readDocument } from './read/document.ts';
import type { VersionFiles } from './read/survey.ts';
import { calendarDays } from './schema/counting.ts';
import { language, zone } from './schema/place.ts';
import { planSchema } from './schema/plan.ts';
import { policySchema } from './schema/policy.ts';
import type { Setting } from './schema/setting.ts';
import { anchorsOf } from './text/clauses.ts';
import { leadProblems } from './text/leads.ts';
import { textProblems } from './text/problems.ts';
import { holidayProblems } from './translation/holidays.ts';
import { readTranslation } from './translation/read.ts';
import { valueAt, vocabularyOf } from './vocabulary.ts';
import { warningsOf } from './warnings.ts';

/** A version with what its author should look at, or everything that is wrong with its files. */
export type VersionRead =
  | { readonly version: Version; readonly warnings: readonly Warning[] }
  | {
      readonly problems: readonly Problem[];
      /** The version, if nothing is wrong with it but its translations. */
      readonly sound?: Version;
    };

/**
 * Reads and checks the files of one version, its policy's, its plans' and their translations', whether
 * or not it has a lock.
 */
export function readVersion(files: VersionFiles, almanac: Almanac): VersionRead {
  const read = readFiles(files, almanac);
  const version = 'problems' in read ? read.sound : read.version;
  if (version === undefined) return read;
  const found = holidayProblems(files, version);
  const problems = 'problems' in read ? [...read.problems, ...found] : found;
  return problems.length > 0 ? { problems, sound: version } : read;
}

/** The same before anybody knows on which dates its calendars are closed. */
export function readFiles(files: VersionFiles, almanac: Almanac): VersionRead {
  const policy: Document = files.text === undefined ? { problems: [] } : readDocument(files.text);
  const plans = new Map([...files.plans].map(([key, file]) => [key, readDocument(file)]));
  const setting = settingOf(files, policy, plans, almanac);

  const parsed = parse(policySchema(setting), policy.data);
  const schema = planSchema(setting);
  const parsedPlans = new Map([...plans].map(([key, { data }]) => [key, parse(schema, data)]));
  const documents = [policy, ...plans.values()];
  const own = [
    ...documents.flatMap((document) => document.problems),
    ...documents.flatMap((document) => textProblems(document, setting)),
    ...documents.flatMap((document) => leadProblems(document, files)),
    ...[parsed, ...parsedPlans.values()].flatMap((part) => part.problems),
    ...glossaryProblems(policy),
    ...inconsistencies({ policy: policy.data, plans: present(plans, ({ data }) => data) }),
  ];
  const whole = checked(parsed, policy);
  const wholePlans = present(plans, (document, key) => checked(parsedPlans.get(key), document));
  const translated = files.translations.map((translation) =>
    readTranslation(translation, { files, policy, plans, setting, faults: own }),
  );
  const problems = [...own, ...translated.flatMap((translation) => translation.problems)];
  if (own.length > 0 || whole === undefined) return { problems };

  const version: Version = {
    ...assemble(files, whole, wholePlans),
    translations: translated.flatMap(({ translation }) => translation ?? []),
  };
  if (problems.length > 0) return { problems, sound: version };
  const ofTranslations = translated.flatMap((translation) => translation.warnings);
  return { version, warnings: [...warningsOf(version, policy, plans), ...ofTranslations] };
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
