import { changeProblems } from '../changes/check.ts';
import { createAlmanac } from '../content/almanac.ts';
import { contentDir } from '../content/folder.ts';
import { loadCatalog } from '../content/load.ts';
import { driftOf } from '../content/lock/drift.ts';
import type { Catalog } from '../content/model.ts';
import { counted, report, sorted, warningLine } from '../content/problem.ts';
import { instant } from '../sla/instant.ts';

/** What was checked, on one line. */
function summary({ policies }: Catalog): string {
  const versions = policies.flatMap((policy) => policy.versions);
  const count = (of: (version: (typeof versions)[number]) => number): number =>
    versions.reduce((sum, version) => sum + of(version), 0);
  return [
    counted(policies.length, 'policy'),
    counted(versions.length, 'version'),
    counted(
      count(({ plans }) => plans.length),
      'plan',
    ),
    counted(
      count(({ calendars }) => Object.keys(calendars).length),
      'calendar',
    ),
    counted(
      count(({ clauses }) => clauses.length),
      'clause',
    ),
  ].join(', ');
}

const almanac = createAlmanac();
const loaded = loadCatalog(contentDir(), almanac, { drafts: true, now: instant(Date.now()) });
const owed = changeProblems('problems' in loaded ? loaded.sound : loaded.catalog, contentDir());
const problems = 'problems' in loaded ? sorted([...loaded.problems, ...owed]) : owed;
if ('problems' in loaded || problems.length > 0) {
  console.error(report(problems));
  process.exitCode = 1;
} else {
  const warnings = [...loaded.warnings, ...driftOf(contentDir(), almanac)];
  for (const warning of warnings) console.log(`warning: ${warningLine(warning)}`);
  const noted = warnings.length === 0 ? '' : ` (${counted(warnings.length, 'warning')})`;
  console.log(`Checked ${summary(loaded.catalog)}: no problems${noted}.`);
}
