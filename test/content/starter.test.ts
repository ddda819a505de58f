import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { warningLine } from '../../src/content/problem.ts';
import { load, MINIMAL, write } from './fixture.ts';

const STARTER = 'src/cli/starter';
const VERSION = 'policies/plantilla/2026-12-01';

/** What the content says of the starter as a policy of its own, after a change to its files. */
function started(change: (text: string) => string = (text) => text) {
  const parent = mkdtempSync(join(tmpdir(), 'plazo-'));
  const folder = join(parent, 'content');
  try {
    write(folder, 'site.yaml', readFileSync(`${MINIMAL}/site.yaml`));
    cpSync(STARTER, join(folder, VERSION), { recursive: true });
    rmSync(join(folder, VERSION, 'brand.yaml'));
    write(folder, 'policies/plantilla/brand.yaml', readFileSync(`${STARTER}/brand.yaml`));
    for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(file.parentPath, file.name);
      if (file.isFile()) writeFileSync(path, change(readFileSync(path, 'utf8')));
    }
    return load(folder);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

const warnings = (loaded: ReturnType<typeof started>): readonly string[] =>
  'warnings' in loaded ? loaded.warnings.map(warningLine) : ['problems'];

test('the starter is content without mistakes whose every blank is listed', () => {
  const found = warnings(started());
  const blanks = ['brand.yaml', 'plans/base.mdx', 'policy.mdx'].flatMap(
    (file) => readFileSync(`${STARTER}/${file}`, 'utf8').match(/\[\[/g) ?? [],
  );
  expect(found).toHaveLength(blanks.length);
  expect(found).toContain(
    'content/policies/plantilla/brand.yaml:1:8 a blank is to be filled: "Nombre del proveedor".',
  );
  expect(found).toContain(
    `content/${VERSION}/policy.mdx:21:17 a blank is to be filled: "país del proveedor".`,
  );
});

test('a starter whose blanks are filled has nothing left to say', () => {
  expect(warnings(started((text) => text.replace(/\[\[(.+?)\]\]/g, '$1')))).toEqual([]);
});

test('the starter promises in words, and no time', () => {
  const loaded = started();
  const policies = 'catalog' in loaded ? loaded.catalog.policies : [];
  const targets = policies
    .flatMap(({ versions }) => versions)
    .flatMap(({ plans }) => plans)
    .flatMap((plan) => Object.values(plan.targets))
    .flatMap(({ metrics }) => Object.values(metrics).flat());
  expect(targets.map(({ promised }) => promised)).toEqual([
    { type: 'words', text: 'atención prioritaria' },
    { type: 'words', text: 'respuesta dentro de un plazo razonable' },
    { type: 'words', text: 'atención por orden de llegada' },
  ]);
});
