import { basename } from 'node:path';
import { parseCivilDate } from '../../sla/civil-date.ts';
import type { Fault, Problem } from '../problem.ts';
import { isSlug, slugRemedy } from '../schema/field.ts';
import { listed, quoted } from '../suggest.ts';
import type { FileRef } from './file.ts';
import { entriesOf, type Entry, problemOf, sortOut, wrongType } from './folder.ts';
import { siteAddresses, type SiteAddresses } from './site-addresses.ts';
import { faultOfTranslation, isTranslation, type TranslationFiles, translationsIn } from './translation.ts';

/** The files that commands write beside a version's own. */
export const LOCK = 'version.lock.json';
export const WITHDRAWN = 'version.withdrawn.json';

/** The files of one version. */
export interface VersionFiles {
  readonly policy: string;
  readonly date: string;
  readonly folder: FileRef;
  readonly text?: FileRef;
  /** By the plan's key. */
  readonly plans: ReadonlyMap<string, FileRef>;
  /** The same words in other languages. */
  readonly translations: readonly TranslationFiles[];
  /** What `npm run freeze` wrote: without it, the version is a draft. */
  readonly lock?: FileRef;
  /** What `npm run withdraw` wrote. */
  readonly withdrawn?: FileRef;
  /** Where its links may lead; absent while not every policy is known. */
  readonly addresses?: SiteAddresses;
}

/** The files of one policy; versions ascending by date. */
export interface PolicyFiles {
  readonly slug: string;
  readonly brand?: FileRef;
  /** The SVG and PNG files beside it: one may be its logo. */
  readonly pictures: readonly Entry[];
  readonly versions: readonly VersionFiles[];
}

/** Every file of a content folder, and what is wrong with how they lie. */
export interface Survey {
  readonly site?: FileRef;
  readonly policies: readonly PolicyFiles[];
  readonly problems: readonly Problem[];
}

/** Addresses that the site needs for itself, so no policy may take them. */
export const RESERVED = [
  'changes',
  'compare',
  'calculator',
  'embed',
  'tickets',
  'en',
  'pt',
  'es',
  'pagefind',
  'search',
  '404',
  'index',
  '_astro',
  'images',
] as const;

/** Zone data before it is patchy, and after it would be a typing error. */
const [FIRST_DATE, LAST_DATE] = ['1990-01-01', '2100-12-31'];

/**
 * Finds every file of a content folder, and whatever lies where nothing reads it.
 *
 * @param path of the content folder
 * @example survey('/home/ana/plazo/content').policies[0]?.slug // 'halcon-cloud'
 */
export function survey(path: string): Survey {
  const root: FileRef = { path, name: basename(path) };
  const entries = entriesOf(root);
  if (entries === undefined) return { policies: [], problems: [problemOf({ name: path }, NO_CONTENT)] };
  const { known, problems } = sortOut(entries, {
    'site.yaml': 'file',
    'README.md': 'file',
    policies: 'folder',
  });
  const [site, policies] = [known.get('site.yaml'), known.get('policies')];
  if (site === undefined && entries.every(({ base }) => base !== 'site.yaml')) {
    problems.push(
      problemOf(
        { name: `${root.name}/site.yaml` },
        missing('file', 'title, description, address and language'),
      ),
    );
  }
  const found = policies === undefined ? [] : (entriesOf(policies) ?? []);
  const read = found.filter(({ type }) => type === 'folder').map(policyFiles);
  const stray = found
    .filter(({ type }) => type !== 'folder')
    .map((entry) => problemOf(entry, wrongType(entry, 'folder')));
  if (found.length === 0 && (policies !== undefined || entries.every(({ base }) => base !== 'policies'))) {
    problems.push(problemOf({ name: `${root.name}/policies` }, NO_POLICIES));
  }
  const files = read.map((policy) => policy.files);
  const addresses = siteAddresses(files);
  return {
    ...(site === undefined ? {} : { site }),
    policies: files.map((policy) => ({
      ...policy,
      versions: policy.versions.map((version) => ({ ...version, addresses })),
    })),
    problems: [...problems, ...stray, ...read.flatMap((policy) => policy.problems)],
  };
}

function policyFiles(folder: Entry): { readonly files: PolicyFiles; readonly problems: readonly Problem[] } {
  const entries = entriesOf(folder) ?? [];
  const dated = entries.filter(({ base }) => /^\d/.test(base));
  const pictures = entries.filter(({ base, type }) => type === 'file' && /^\D.*\.(?:svg|png)$/.test(base));
  const { known, problems } = sortOut(
    entries.filter((entry) => !dated.includes(entry) && !pictures.includes(entry)),
    { 'brand.yaml': 'file', 'YYYY-MM-DD': 'folder' },
  );
  const slugFault = faultOfSlug(folder.base);
  if (slugFault !== undefined) problems.push(problemOf(folder, slugFault));
  if (dated.length === 0) problems.push(problemOf(folder, NO_VERSIONS));
  for (const entry of dated) {
    const fault = entry.type === 'folder' ? faultOfDate(entry.base) : wrongType(entry, 'folder');
    if (fault !== undefined) problems.push(problemOf(entry, fault));
  }
  const versions = dated
    .filter(({ base, type }) => type === 'folder' && faultOfDate(base) === undefined)
    .map((entry) => versionFiles(folder.base, entry));
  const brand = known.get('brand.yaml');
  return {
    files: {
      slug: folder.base,
      ...(brand === undefined ? {} : { brand }),
      pictures,
      versions: versions.map(({ files }) => files),
    },
    problems: [...problems, ...versions.flatMap((version) => version.problems)],
  };
}

function versionFiles(
  policy: string,
  folder: Entry,
): { readonly files: VersionFiles; readonly problems: readonly Problem[] } {
  const entries = entriesOf(folder) ?? [];
  const texts = entries.filter(({ base }) => base.startsWith('policy.') && isTranslation(base));
  const { known, problems } = sortOut(
    entries.filter((entry) => !texts.includes(entry)),
    {
      'policy.mdx': 'file',
      plans: 'folder',
      [LOCK]: 'file',
      [WITHDRAWN]: 'file',
    },
  );
  const [text, plansFolder] = [known.get('policy.mdx'), known.get('plans')];
  const [lock, withdrawn] = [known.get(LOCK), known.get(WITHDRAWN)];
  if (text === undefined && entries.every(({ base }) => base !== 'policy.mdx')) {
    problems.push(
      problemOf({ name: `${folder.name}/policy.mdx` }, missing('file', 'the legal text and its frontmatter')),
    );
  }
  const plans = new Map<string, FileRef>();
  const inPlans = plansFolder === undefined ? [] : (entriesOf(plansFolder) ?? []);
  const translatedPlans = inPlans.filter(({ base }) => isTranslation(base));
  const translated = [...texts, ...translatedPlans].flatMap((entry) => {
    const fault = entry.type === 'file' ? faultOfTranslation(entry) : wrongType(entry, 'file');
    return fault === undefined ? [] : [problemOf(entry, fault)];
  });
  const found = inPlans.filter((entry) => !translatedPlans.includes(entry));
  for (const entry of found) {
    const fault = faultOfPlan(entry);
    if (fault === undefined) plans.set(entry.base.replace(/\.mdx$/, ''), entry);
    else problems.push(problemOf(entry, fault));
  }
  if (found.length === 0 && (plansFolder !== undefined || entries.every(({ base }) => base !== 'plans'))) {
    problems.push(problemOf({ name: `${folder.name}/plans` }, NO_PLANS));
  }
  return {
    files: {
      policy,
      date: folder.base,
      folder,
      ...(text === undefined ? {} : { text }),
      plans,
      translations: translationsIn(
        texts.filter(({ type }) => type === 'file'),
        translatedPlans.filter(({ type }) => type === 'file'),
      ),
      ...(lock === undefined ? {} : { lock }),
      ...(withdrawn === undefined ? {} : { withdrawn }),
    },
    problems: [...problems, ...translated],
  };
}

/** What keeps a name from being a policy's address, if anything. */
export function faultOfSlug(slug: string): Fault | undefined {
  const allowed = `lower-case letters a-z, digits and hyphens, starting with a letter; not ${listed(RESERVED)}`;
  if (RESERVED.some((word) => word === slug)) {
    return {
      what: `the site needs the address ${quoted(slug)} for itself.`,
      allowed,
      remedy: 'rename the folder.',
    };
  }
  if (isSlug(slug)) return undefined;
  return { what: `${quoted(slug)} cannot be an address.`, allowed, remedy: slugRemedy(slug) };
}

/** What keeps a text from naming a version, if anything. */
export function faultOfDate(text: string): Fault | undefined {
  if (parseCivilDate(text) !== undefined && text >= FIRST_DATE && text <= LAST_DATE) return undefined;
  return {
    what: `${quoted(text)} is not the date of a version.`,
    allowed: `the date on which it takes effect, YYYY-MM-DD, from ${FIRST_DATE} to ${LAST_DATE}.`,
    remedy: 'rename the folder.',
  };
}

function faultOfPlan(entry: Entry): Fault | undefined {
  const key = entry.base.replace(/\.mdx$/, '');
  const allowed = 'one file for each plan, named by its key: innovador.mdx.';
  if (!entry.base.endsWith('.mdx')) {
    return { what: 'nothing reads this.', allowed, remedy: 'rename it, or remove it.' };
  }
  if (entry.type !== 'file') return wrongType(entry, 'file');
  return isSlug(key) ? undefined : { what: `${quoted(key)} is not a key.`, allowed, remedy: slugRemedy(key) };
}

function missing(type: 'file' | 'folder', holds: string): Fault {
  return {
    what: `the ${type} is missing.`,
    allowed: `a ${type} with ${holds}.`,
    remedy: 'create it; content/README.md shows how.',
  };
}

const NO_CONTENT: Fault = {
  what: 'there is no content folder here, or it cannot be read.',
  allowed: 'a folder with site.yaml and policies/.',
  remedy: 'run the command from the project, or set CONTENT_DIR to the folder.',
};
const NO_POLICIES: Fault = {
  what: 'there is no policy.',
  allowed: 'a folder for each policy: policies/<slug>/.',
  remedy: 'create one; content/README.md shows how.',
};
const NO_VERSIONS: Fault = {
  what: 'the policy has no version.',
  allowed: 'a folder for each version, named by the date on which it takes effect: 2026-02-15/.',
  remedy: 'create one; content/README.md shows how.',
};
const NO_PLANS: Fault = {
  what: 'the version has no plan.',
  allowed: 'a file for each plan: plans/<plan>.mdx.',
  remedy: 'create one; content/README.md shows how.',
};
