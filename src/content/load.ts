import { basename } from 'node:path';
import type { Instant } from '../sla/instant.ts';
import { type Almanac, createAlmanac } from './almanac.ts';
import { parse } from './explain.ts';
import { readWithLock } from './lock/locked.ts';
import type { Catalog, Policy, Version } from './model.ts';
import { FIRST, type Problem, sorted, type Warning } from './problem.ts';
import { published } from './published.ts';
import { readBrand } from './brand/brand.ts';
import { readData } from './read/document.ts';
import { survey } from './read/survey.ts';
import { siteSchema } from './schema/site.ts';
import type { VersionRead } from './version.ts';

/** The whole content, checked, or all the problems of all its files, sorted by file and line. */
export type Loaded =
  | { readonly catalog: Catalog; readonly warnings: readonly Warning[] }
  | {
      readonly problems: readonly Problem[];
      /** The policies whose versions could all be read, whatever is wrong with their translations. */
      readonly sound: Pick<Catalog, 'policies'>;
    };

/** What of a content folder is wanted. */
export interface Wanted {
  /** Whether versions without a lock are, too. Default: no. */
  readonly drafts?: boolean;
  /** Only what had been published by a civil date, `YYYY-MM-DD`. Default: everything that is. */
  readonly asOf?: string;
  /** The present, for whoever wants to know of a lock with a later date. Default: nobody asks. */
  readonly now?: Instant;
}

/**
 * Reads and checks every file of a content folder, drafts included, and gives a catalog of what is
 * published. The same files give the same catalog on any day and on any machine.
 *
 * @example
 * const loaded = loadCatalog(contentDir());
 * if ('problems' in loaded) console.error(report(loaded.problems));
 */
export function loadCatalog(
  contentDir: string,
  almanac: Almanac = createAlmanac(),
  wanted: Wanted = {},
): Loaded {
  const { site, policies, problems } = survey(contentDir);
  const siteRead = site && readData(site);
  const parsedSite = parse(siteSchema, siteRead?.data);
  const versions = policies.map((policy) => ({
    slug: policy.slug,
    look: readBrand(policy),
    read: policy.versions.map((version) => readWithLock(version, almanac, wanted.now)),
  }));

  const all = [
    ...problems,
    ...(siteRead?.problems ?? []),
    ...parsedSite.problems,
    ...versions.flatMap(({ look }) => look.problems),
    ...versions.flatMap(({ read }) =>
      read.flatMap((version) => ('problems' in version ? version.problems : [])),
    ),
  ];
  if (all.length > 0 || parsedSite.value === undefined) {
    // Where files lie wrong, nobody knows which version follows which.
    return { problems: sorted(all), sound: { policies: problems.length > 0 ? [] : soundOf(versions) } };
  }

  const good = versions.map(({ slug, look, read }) => ({
    slug,
    look,
    read: read.filter((version) => 'version' in version),
  }));
  // Folders are read by name, so policies ascend by slug and versions by date.
  const catalog: Catalog = {
    site: parsedSite.value,
    policies: good
      .map(({ slug, look: { brand }, read }): Policy => {
        const all = read.map(({ version }) => version);
        return {
          slug,
          ...(brand && { brand }),
          versions: all.filter((version) => isWanted(version, wanted)),
        };
      })
      .filter((policy) => policy.versions.length > 0),
  };
  if (catalog.policies.length === 0) {
    return { problems: [nothingPublished(contentDir, wanted)], sound: catalog };
  }
  const warnings = [
    ...good.flatMap(({ look }) => look.blanks),
    ...good.flatMap(({ read }) => read.flatMap((version) => version.warnings)),
  ];
  return { catalog, warnings: sorted(warnings) };
}

function soundOf(
  policies: readonly { readonly slug: string; readonly read: readonly VersionRead[] }[],
): readonly Policy[] {
  return policies.flatMap(({ slug, read }) => {
    const versions = read.flatMap((one) => ('problems' in one ? one.sound : one.version) ?? []);
    return versions.length === read.length ? [{ slug, versions }] : [];
  });
}

function isWanted(version: Version, { drafts = false, asOf }: Wanted): boolean {
  if (!published(version)) return drafts;
  return asOf === undefined || version.lock === undefined || version.lock.published <= asOf;
}

function nothingPublished(contentDir: string, { asOf }: Wanted): Problem {
  const by = asOf === undefined ? '' : ` by ${asOf}`;
  return {
    file: `${basename(contentDir)}/policies`,
    ...FIRST,
    what: `no version was published${by}: the site would be empty.`,
    allowed: 'at least one version with a lock.',
    remedy: 'publish one: npm run freeze -- <policy> <date>; or set DRAFTS=1 to see drafts.',
  };
}
