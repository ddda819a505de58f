import { assemble, checked } from '../assemble.ts';
import { parse } from '../explain.ts';
import { IN_THE_LOCK } from '../lock/frozen.ts';
import type { Translation } from '../model.ts';
import { type Fault, FIRST, type Problem, type Warning } from '../problem.ts';
import { type Document, readDocument } from '../read/document.ts';
import type { FileRef } from '../read/file.ts';
import type { VersionFiles } from '../read/survey.ts';
import type { TranslationFiles } from '../read/translation.ts';
import type { Located } from '../read/yaml.ts';
import { planSchema } from '../schema/plan.ts';
import { policySchema } from '../schema/policy.ts';
import type { Setting } from '../schema/setting.ts';
import { translationSchema } from '../schema/translation.ts';
import { didYouMean, listed, quoted } from '../suggest.ts';
import { leadProblems } from '../text/leads.ts';
import { textProblems } from '../text/problems.ts';
import { isMapping } from '../vocabulary.ts';
import type { Languages } from './numerals.ts';
import { textDifferences } from './text.ts';
import { translate } from './words.ts';

/** The version that is translated, as it was read. */
export interface Original {
  readonly files: VersionFiles;
  readonly policy: Document;
  /** By the plan's key. */
  readonly plans: ReadonlyMap<string, Document>;
  readonly setting: Setting;
  /** What is wrong with it: the data and the texts that have mistakes are compared with nothing. */
  readonly faults: readonly Problem[];
}

/** A translation, if nothing is wrong with its files. */
export interface TranslationRead {
  readonly translation?: Translation;
  readonly problems: readonly Problem[];
  /** What its author should look at: blanks, and words that may not be translated. */
  readonly warnings: readonly Warning[];
}

/**
 * Reads and checks the translation of a version into one language. What it promises is the original's:
 * its data are the original's with other words, read by the same schemas.
 */
export function readTranslation(files: TranslationFiles, original: Original): TranslationRead {
  const { language } = files;
  const present = [...(files.text === undefined ? [] : [files.text]), ...files.plans.values()];
  if (original.setting.language.split('-')[0] === language) {
    return { problems: present.map(({ name }) => ({ file: name, ...FIRST, ...BINDING })), warnings: [] };
  }
  const texts: readonly Text[] = [
    { key: undefined, name: 'policy.mdx', file: files.text, of: original.policy },
    ...[...original.plans].map(([key, of]) => ({
      key,
      name: `plans/${key}.mdx`,
      file: files.plans.get(key),
      of,
    })),
  ];
  const read = texts.map((text) => ({ ...text, document: text.file && readDocument(text.file) }));
  const documents = read.flatMap(({ document }) => document ?? []);
  const compare = comparing(original, language);
  const said = read.map(({ key, name, of, document }) => ({ key, ...compare(name, of, document) }));
  const names = parse(translationSchema, holidaysOf(read[0]?.document?.data));
  const found = [
    ...placeProblems(files, original, texts),
    ...documents.flatMap((document) => document.problems),
    ...documents.flatMap((document) => textProblems(document, original.setting)),
    ...documents.flatMap((document) => leadProblems(document, original.files)),
    ...said.flatMap((text) => text.problems),
    ...names.problems,
  ];
  const warnings = [
    ...documents.flatMap((document) => document.blanks ?? []),
    ...said.flatMap((text) => text.warnings),
  ];
  const [policy, ...plans] = said;
  if (found.length + original.faults.length > 0 || policy === undefined) {
    return { problems: found, warnings };
  }

  const setting: Setting = { ...original.setting, language, almanac: IN_THE_LOCK };
  const parsed = parse(policySchema(setting), withLanguage(policy.data, language));
  const whole = checked(parsed, policy);
  const wholePlans = new Map(
    plans.flatMap((plan) => {
      const one = checked(parse(planSchema(setting), plan.data), plan);
      return one === undefined || plan.key === undefined ? [] : [[plan.key, one] as const];
    }),
  );
  if (whole === undefined) return { problems: parsed.problems, warnings };
  const version = assemble(original.files, whole, wholePlans, `.${language}`);
  return {
    translation: { language, version, holidays: names.value?.holidays ?? {} },
    problems: [],
    warnings,
  };
}

/** A file of the original, and that of its translation. */
interface Text {
  /** The plan's; none for the policy. */
  readonly key: string | undefined;
  readonly name: string;
  readonly file: FileRef | undefined;
  readonly of: Document;
}

/** What is wrong with where the files lie. */
function placeProblems(
  { language, plans }: TranslationFiles,
  { files: { folder }, plans: known }: Original,
  texts: readonly Text[],
): readonly Problem[] {
  const at = (name: string, fault: Fault): Problem => ({ file: name, ...FIRST, ...fault });
  const ending = `.${language}.mdx`;
  return [
    ...texts
      .filter(({ file }) => file === undefined)
      .map(({ name }) => at(`${folder.name}/${name.replace(/\.mdx$/, ending)}`, missing(name))),
    ...[...plans]
      .filter(([key]) => !known.has(key))
      .map(([key, { name }]) => at(name, noPlan(key, [...known.keys()]))),
  ];
}

const BINDING: Fault = {
  what: 'this is the language of the binding text.',
  allowed: 'translations into other languages.',
  remedy: 'take the file out; the words are in the file without a language in its name.',
};

function missing(original: string): Fault {
  return {
    what: 'the file is missing.',
    allowed: 'a translation of every file of the version, or of none.',
    remedy: `translate ${original}, or take out the other files in this language.`,
  };
}

function noPlan(key: string, known: readonly string[]): Fault {
  return {
    what: `there is no plan ${quoted(key)} to translate.`,
    allowed: listed(known),
    remedy: didYouMean(key, known, 'take the file out'),
  };
}

interface InWords extends Document {
  readonly warnings: readonly Warning[];
}

/** How a file of the original is put in the words of a translation, as far as the two can be compared. */
function comparing({ setting, faults }: Original, language: string) {
  const languages: Languages = { from: setting.language, to: language };
  const wrong = (of: string, data: boolean) =>
    faults.some(({ file, key }) => file === of && (key !== undefined) === data);
  return (name: string, { data, body }: Document, document: Document | undefined): InWords => {
    const words =
      data && document?.data && !wrong(data.file, true)
        ? translate(data, withoutHolidays(document.data), name, languages)
        : undefined;
    const text =
      body && document?.body && !wrong(body.file, false)
        ? textDifferences(body, document.body, name, languages)
        : undefined;
    return {
      ...(document?.data && words && { data: { ...document.data, data: words.data } }),
      ...(document?.body && { body: document.body }),
      problems: [...(words?.problems ?? []), ...(text?.problems ?? [])],
      warnings: [...(words?.warnings ?? []), ...(text?.warnings ?? [])],
    };
  };
}

function withLanguage(located: Located | undefined, language: string): Located | undefined {
  return located && isMapping(located.data) ? { ...located, data: { ...located.data, language } } : located;
}

/** The names of holidays are no words of the original, which has them from the almanac. */
function withoutHolidays(located: Located): Located {
  if (!isMapping(located.data)) return located;
  const { holidays, ...data } = located.data;
  return { ...located, data };
}

function holidaysOf(located: Located | undefined): Located | undefined {
  if (located === undefined || !isMapping(located.data)) return undefined;
  const { holidays } = located.data;
  return { ...located, data: holidays === undefined ? {} : { holidays } };
}
