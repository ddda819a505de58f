import { type Almanac, createAlmanac } from './almanac.ts';
import { parse } from './explain.ts';
import type { Catalog, Policy } from './model.ts';
import { type Problem, sorted, type Warning } from './problem.ts';
import { readData } from './read/document.ts';
import { survey } from './read/survey.ts';
import { brandSchema, siteSchema } from './schema/site.ts';
import { readVersion } from './version.ts';

/** The whole content, checked, or all the problems of all its files, sorted by file and line. */
export type Loaded =
  | { readonly catalog: Catalog; readonly warnings: readonly Warning[] }
  | { readonly problems: readonly Problem[] };

/**
 * Reads and checks every file of a content folder. The same files give the same catalog on any day
 * and on any machine.
 *
 * @example
 * const loaded = loadCatalog(contentDir());
 * if ('problems' in loaded) console.error(report(loaded.problems));
 */
export function loadCatalog(contentDir: string, almanac: Almanac = createAlmanac()): Loaded {
  const { site, policies, problems } = survey(contentDir);
  const siteRead = site && readData(site);
  const parsedSite = parse(siteSchema, siteRead?.data);
  const brands = policies.flatMap(({ brand }) => (brand === undefined ? [] : [readData(brand)]));
  const versions = policies.map(({ slug, versions: files }) => ({
    slug,
    read: files.map((version) => readVersion(version, almanac)),
  }));

  const all = [
    ...problems,
    ...(siteRead?.problems ?? []),
    ...parsedSite.problems,
    ...brands.flatMap((brand) => [...brand.problems, ...parse(brandSchema, brand.data).problems]),
    ...versions.flatMap(({ read }) =>
      read.flatMap((version) => ('problems' in version ? version.problems : [])),
    ),
  ];
  if (all.length > 0 || parsedSite.value === undefined) return { problems: sorted(all) };

  const good = versions.map(({ slug, read }) => ({
    slug,
    read: read.filter((version) => 'version' in version),
  }));
  const catalog: Catalog = {
    site: parsedSite.value,
    // Folders are read by name, so policies ascend by slug and versions by date.
    policies: good.map(({ slug, read }): Policy => ({ slug, versions: read.map(({ version }) => version) })),
  };
  const warnings = [
    ...brands.flatMap(({ blanks = [] }) => blanks),
    ...good.flatMap(({ read }) => read.flatMap((version) => version.warnings)),
  ];
  return { catalog, warnings: sorted(warnings) };
}
