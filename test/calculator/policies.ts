import { parseAddress } from '../../src/calculator/address.ts';
import { readCircumstances, readPauses } from '../../src/calculator/circumstances.ts';
import { readDone } from '../../src/calculator/done-reading.ts';
import { type ComparisonReading, readComparison } from '../../src/calculator/comparison-reading.ts';
import { decode, isCalculatorData, type Version } from '../../src/calculator/data.ts';
import { readTerm, type TermReading } from '../../src/calculator/term-reading.ts';
import { resultOfTerm, type TermResult } from '../../src/calculator/term-result.ts';
import { type Reading, readState } from '../../src/calculator/reading.ts';
import { readRequest } from '../../src/calculator/request.ts';
import { resultsOf } from '../../src/calculator/result.ts';
import { chooseVersion, type VersionEntry } from '../../src/calculator/versions.ts';
import { catalog, catalogIn } from '../../src/content/catalog.ts';
import type { Policy } from '../../src/content/model.ts';
import { calculatorData, calculatorVersions } from '../../src/exports/calculator-data.ts';
import type { Language } from '../../src/i18n/language.ts';
import { at } from '../sla/example.ts';
import { dueOf } from './sample.ts';

/** After all that the tests' addresses say. */
const LATER = '2035-01-01T00:00Z';

export function policyOf(slug: string, language: Language = 'es'): Policy {
  const policy = catalogIn(language).policies.find((each) => each.slug === slug);
  if (policy === undefined) throw new Error(`No policy ${slug}`);
  return policy;
}

/** A version as the calculator gets it over the wire. */
export function decoded(policy: Policy, date: string, language: Language = 'es'): Version {
  const version = policy.versions.find((candidate) => candidate.date === date);
  if (version === undefined) throw new Error(`No version ${date}`);
  const json: unknown = JSON.parse(JSON.stringify(calculatorData(version, catalog.site, language)));
  if (!isCalculatorData(json)) throw new Error('No calculator data');
  return decode(json);
}

/** The calculator of a policy: what an address means in the version that applies to it. */
export function calculatorOf(slug: string, language: Language = 'es') {
  const policy = policyOf(slug, language);
  const versions: readonly VersionEntry[] = calculatorVersions(policy, catalog.site, language);
  const dates = versions.map(({ date }) => date);
  const loaded = new Map(dates.map((date) => [date, decoded(policy, date, language)]));
  const latest = loaded.get(dates.at(-1) ?? '');
  if (latest === undefined) throw new Error(`No version of ${slug}`);
  const { zone } = latest;

  function versionFor(address: string): Version {
    const choice = chooseVersion(parseAddress(address), versions, zone);
    const version = 'entry' in choice ? loaded.get(choice.entry.date) : latest;
    if (version === undefined) throw new Error(`No version of ${slug} for ${address}`);
    return version;
  }

  const readers = { readRequest, readCircumstances, readDone };
  const read = (address: string, now = LATER): Reading =>
    readState(parseAddress(address), versionFor(address), versions, at(now), readers);
  const compared = (address: string): ComparisonReading =>
    readComparison(parseAddress(address), versionFor(address), versions, at(LATER), readers);
  const readOfTerm = (address: string): TermReading =>
    readTerm(parseAddress(address), versionFor(address), versions, readPauses);
  return {
    read,
    compared,
    readOfTerm,
    /** What each metric comes to: an instant in UTC, or the kind of outcome it is instead. */
    due: (address: string): Readonly<Record<string, string>> => {
      const { case: known, problems } = read(address);
      if (known === undefined) throw new Error(`No case: ${JSON.stringify(problems)}`);
      return Object.fromEntries(
        resultsOf(known, at('2026-11-20T22:00Z')).map(({ metric, outcome }) => [metric.key, dueOf(outcome)]),
      );
    },
    term: (address: string, now = '2026-11-20T22:00Z'): TermResult => {
      const { known, problems } = readOfTerm(address);
      if (known === undefined) throw new Error(`No term: ${JSON.stringify(problems)}`);
      return resultOfTerm(known, at(now));
    },
  };
}
