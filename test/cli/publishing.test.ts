import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { freezeVersion } from '../../src/cli/freeze.ts';
import { Refusal } from '../../src/cli/refusal.ts';
import { withdrawVersion } from '../../src/cli/withdraw.ts';
import { load } from '../content/fixture.ts';

const FOLDER = 'policies/turno-claro/2026-03-01';
const VERSION = ['turno-claro', '2026-03-01'];
const PUBLISHED = ['--published', '2026-02-01'];

let parent: string;
let content: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'plazo-'));
  content = join(parent, 'content');
  cpSync('test/fixtures/content-minimal', content, { recursive: true });
  vi.stubEnv('CONTENT_DIR', content);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(parent, { recursive: true });
});

/** Runs a command as people do. */
function run(command: 'freeze' | 'check', ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${command}.ts`, ...args], {
    env: { ...process.env, CONTENT_DIR: content },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** The problems that the content has after a command. */
function problems() {
  const loaded = load(content);
  return 'problems' in loaded ? loaded.problems.map(({ what }) => what) : [];
}

function rewrite(path: string, from: string, to: string): void {
  const file = join(content, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

describe('npm run freeze', () => {
  test('writes the lock, and says what to do with it', () => {
    const { status, stdout, stderr } = run('freeze', ...VERSION, ...PUBLISHED);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^turno-claro 2026-03-01, published on 2026-02-01: 2 files, 50 worked cases\.\nSHA-256 [0-9a-f]{64}\nCommit content\/policies\/turno-claro\/2026-03-01\/version\.lock\.json\. From now on the build refuses any other text\.\n$/,
    );
    expect(run('check').status).toBe(0);
  });

  test('prints why it refuses, and writes nothing', () => {
    const { status, stdout, stderr } = run('freeze', ...VERSION, '--today', '2026-03-02');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      `content/policies/turno-claro/2026-03-01:1:1
  the version takes effect on 2026-03-01, 1 day before today, 2026-03-02.
  Allowed: a version that takes effect today or later.
  Do: name the folder 2026-03-02, the earliest lawful date, or a later one; if it was public before, import it with --published and that date.

1 problem in 1 file.
`,
    );
    expect(existsSync(join(content, FOLDER, 'version.lock.json'))).toBe(false);
  });

  test('publishes on the day that it is told, or on that of the clock in the zone of the policy', () => {
    expect(freezeVersion([...VERSION, '--today', '2026-01-15'])).toContain('published on 2026-01-15:');
    rmSync(join(content, FOLDER, 'version.lock.json'));
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Lisbon' }).format();
    expect(() => freezeVersion(VERSION)).toThrow(`before today, ${today}.`);
  });

  test('refuses a change that is worse for the client without a reason', () => {
    freezeVersion([...VERSION, ...PUBLISHED]);
    const next = 'policies/turno-claro/2027-01-01';
    for (const file of ['policy.mdx', 'plans/base.mdx']) {
      cpSync(join(content, FOLDER, file), join(content, next, file), { recursive: true });
    }
    rewrite(`${next}/plans/base.mdx`, 'within: <2h', 'within: <3h');
    expect(() => freezeVersion(['turno-claro', '2027-01-01', '--today', '2026-11-21'])).toThrow(
      'worse for the client than in 2026-03-01',
    );
  });

  test('records a corrected word, and refuses a corrected number', () => {
    const erratum = [...VERSION, '--erratum', '--reason', 'Uma errata'];
    freezeVersion([...VERSION, ...PUBLISHED]);
    rewrite(`${FOLDER}/plans/base.mdx`, 'O único plano.', 'O único plano que há.');
    expect(problems()).toEqual(['the file differs from what was published on 2026-02-01.']);
    expect(freezeVersion(erratum)).toContain('2 files, 50 worked cases, 1 correction.');
    expect(problems()).toEqual([]);

    rewrite(`${FOLDER}/plans/base.mdx`, 'within: <2h', 'within: <3h');
    expect(() => freezeVersion(erratum)).toThrow('a number, a reference or another value differs');
  });

  test.for([
    [['turno-claro'], 'A policy and the date of a version are needed.'],
    [[...VERSION, '--publish', '2026-02-01'], "Unknown option '--publish'."],
    [[...VERSION, '--today', 'soon'], '"soon" is not a date. Allowed: --today YYYY-MM-DD.'],
    [[...VERSION, '--erratum'], 'An erratum has a --reason, which the page shows; nothing else has.'],
    [[...VERSION, '--reason', 'x'], 'An erratum has a --reason, which the page shows; nothing else has.'],
    [[...VERSION, '--addition', ...PUBLISHED], 'Only one of --published, --erratum and --addition'],
  ] as const)('%j is not how it is called', ([args, says]) => {
    expect(() => freezeVersion(args)).toThrow(Refusal);
    expect(() => freezeVersion(args)).toThrow(says);
    expect(() => freezeVersion(args)).toThrow('Do: npm run freeze -- <policy> <date>');
  });
});

describe('npm run withdraw', () => {
  const withdrawing = [...VERSION, '--reason', 'Um erro', '--today', '2026-02-20'];

  test('records from when a published version holds no more, and why', () => {
    freezeVersion([...VERSION, ...PUBLISHED]);
    expect(withdrawVersion(withdrawing)).toContain("turno-claro 2026-03-01 doesn't hold from 2026-02-20 on.");
    expect(readFileSync(join(content, FOLDER, 'version.withdrawn.json'), 'utf8')).toBe(
      '{ "date": "2026-02-20", "format": 1, "reason": "Um erro" }\n',
    );
    expect(problems()).toEqual([]);
    expect(() => withdrawVersion(withdrawing)).toThrow('the version is withdrawn already.');
  });

  test('wants a reason, and a published version', () => {
    expect(() => withdrawVersion(VERSION)).toThrow('A reason is needed.');
    expect(() => withdrawVersion(withdrawing)).toThrow('the version was never published.');
  });
});
