import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { start } from '../../src/cli/new.ts';
import { createAlmanac } from '../../src/content/almanac.ts';
import { loadCatalog } from '../../src/content/load.ts';
import type { Version } from '../../src/content/model.ts';
import { warningLine } from '../../src/content/problem.ts';
import {
  COVERAGE,
  DOCUMENTS,
  type Due,
  type Ended,
  type Evidence,
  type Shown,
  STARTED,
  type Warned,
} from '../content/coverage.ts';
import { BUILD_ENV, copySources, DIST } from './built.ts';
import { textsOf } from './document.ts';
import { dueOf, endOf } from './due.ts';

/** A content folder with all that is built of it. */
interface Edition {
  readonly dist: string;
  readonly versions: readonly Version[];
  readonly warnings: readonly string[];
}

const almanac = createAlmanac();

function editionOf(content: string, dist: string): Edition {
  const loaded = loadCatalog(content, almanac, { drafts: true });
  if ('problems' in loaded) throw new Error(`Content with problems: ${content}`);
  return {
    dist,
    versions: loaded.catalog.policies.flatMap(({ versions }) => versions),
    warnings: loaded.warnings.map(warningLine),
  };
}

const elsewhere = mkdtempSync(join(tmpdir(), 'plazo-'));
afterAll(() => {
  rmSync(elsewhere, { recursive: true });
});

/** The starter as the first draft of a policy, in a site of its own. */
function startedEdition(): Edition {
  const content = join(elsewhere, 'starter', 'content');
  cpSync('content/site.yaml', join(content, 'site.yaml'));
  start(content, STARTED.policy, STARTED.date);
  const house = join(elsewhere, 'house');
  copySources(house);
  const env = { ...BUILD_ENV, CONTENT_DIR: content, DRAFTS: '1' };
  execFileSync('npx', ['astro', 'build'], { cwd: house, env, stdio: 'ignore' });
  return editionOf(content, join(house, DIST));
}

let demonstration: Edition;
let started: Edition;
beforeAll(() => {
  demonstration = editionOf('content', DIST);
  started = startedEdition();
}, 120_000);

function versionOf({ versions }: Edition, path: string): Version {
  const version = versions.find(({ policy, date }) => `${policy}/${date}` === path);
  if (version === undefined) throw new Error(`No version ${path}`);
  return version;
}

const pages = new Map<string, ReadonlyMap<string, string>>();

function readPage(path: string): ReadonlyMap<string, string> {
  const texts = pages.get(path) ?? textsOf(readFileSync(path, 'utf8'));
  pages.set(path, texts);
  return texts;
}

/** The words that don't follow one another in a text as they should. */
function missing(words: string, text: string): readonly string[] {
  let from = 0;
  return words
    .split(/[…\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => {
      const at = text.indexOf(piece, from);
      if (at >= 0) from = at + piece.length;
      return at < 0;
    });
}

function checkShown({ page, shows }: Shown, { dist }: Edition): void {
  const texts = readPage(join(dist, page));
  for (const [anchor, words] of Object.entries(shows)) {
    expect(missing(words, texts.get(anchor) ?? ''), `${page}#${anchor}`).toEqual([]);
  }
}

function checkDue(report: Due, edition: Edition): void {
  const version = versionOf(edition, report.version);
  for (const [plan, rows] of Object.entries(report.due)) {
    for (const [row, metrics] of Object.entries(rows)) {
      const computed = Object.keys(metrics).map((metric) => [
        metric,
        dueOf(version, report, [plan, row, metric]),
      ]);
      expect(Object.fromEntries(computed), `${plan} ${row} ${report.reported}`).toEqual(metrics);
    }
  }
}

function checkEnded(ended: Ended, edition: Edition): void {
  const { term, event, ends } = ended;
  expect(endOf(versionOf(edition, ended.version), ended), `${term} ${event}`).toBe(ends);
}

function checkWarned({ file, warns }: Warned, { warnings }: Edition): void {
  const ofFile = warnings.filter((warning) => warning.startsWith(`${file}:`)).join('\n');
  expect(
    warns.filter((what) => !ofFile.includes(what)),
    file,
  ).toEqual([]);
}

function check(evidence: Evidence, edition: Edition): void {
  if ('page' in evidence) checkShown(evidence, edition);
  else if ('due' in evidence) checkDue(evidence, edition);
  else if ('ends' in evidence) checkEnded(evidence, edition);
  else checkWarned(evidence, edition);
}

describe('the site shows what the five documents ask', () => {
  test.each(COVERAGE.map(({ id, asks, ...row }) => [id, asks, row] as const))('%s: %s', (...[, , row]) => {
    const edition = row.policy === STARTED.policy ? started : demonstration;
    for (const evidence of row.evidence) check(evidence, edition);
  });

  test('no row is missing, or without evidence', () => {
    const asked = Object.entries(DOCUMENTS).flatMap(([document, rows]) =>
      Array.from({ length: rows }, (_, index) => `${document}-${index + 1}`),
    );
    expect(COVERAGE.map(({ id }) => id).sort()).toEqual(asked.sort());
    expect(COVERAGE.filter(({ evidence }) => evidence.length === 0).map(({ id }) => id)).toEqual([]);
    const empty = COVERAGE.flatMap(({ evidence }) => evidence).filter(
      (each) =>
        ('shows' in each && Object.values(each.shows).some((words) => words.trim() === '')) ||
        ('warns' in each && each.warns.length === 0),
    );
    expect(empty).toEqual([]);
  });
});

test('a started policy is a draft without problems that lists each of its blanks', () => {
  const files = ['policy.mdx', 'plans/base.mdx', 'brand.yaml'];
  const blanks = files.flatMap(
    (file) => readFileSync(join('src/cli/starter', file), 'utf8').match(/\[\[/g) ?? [],
  );
  expect(started.warnings.filter((warning) => warning.includes('a blank is to be filled'))).toHaveLength(
    blanks.length,
  );
});
