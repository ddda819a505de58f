import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/content/load.ts';
import { report, warningLine } from '../../src/content/problem.ts';
import { change, load, MINIMAL, PLAN, POLICY, VERSION, withCopy, write } from './fixture.ts';
import { POLICY_EN, withTranslation } from './translation.ts';

function check(folder: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check.ts'], {
    env: { ...process.env, CONTENT_DIR: folder },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the published content', () => {
  const loaded = loadCatalog('content');

  test('has no problems', () => {
    expect('problems' in loaded ? report(loaded.problems) : '').toBe('');
  });

  test('was read: policies, versions, plans and clauses', () => {
    const versions = 'catalog' in loaded ? loaded.catalog.policies.flatMap((policy) => policy.versions) : [];
    expect(versions.length).toBeGreaterThanOrEqual(2);
    expect(versions.flatMap(({ plans }) => plans).length).toBeGreaterThanOrEqual(9);
    expect(versions.flatMap(({ clauses }) => clauses).length).toBeGreaterThanOrEqual(70);
  });

  test('warns that Empresarial promises less than the cheaper Emprendedor, as its source does', () => {
    const warnings = 'warnings' in loaded ? loaded.warnings : [];
    const file = 'content/policies/halcon-cloud/2026-02-15/plans/empresarial.mdx';
    expect(
      warnings.filter((warning) => warning.file === file).map(({ key, what }) => `${key ?? ''}: ${what}`),
    ).toEqual([
      'targets.critico.resolution: the resolution of critico (<6h) takes longer than in the cheaper plan emprendedor.',
      'targets.alto.response: the response of alto (<6h) takes longer than in the cheaper plan emprendedor.',
    ]);
  });
});

describe('npm run check', () => {
  test('says on one line what was checked', () => {
    expect(check(MINIMAL)).toEqual({
      status: 0,
      stdout: 'Checked 1 policy, 1 version, 1 plan, 2 calendars, 4 clauses: no problems.\n',
      stderr: '',
    });
  });

  test('prints every problem with its place, rule and remedy, and no stack', () => {
    const { status, stdout, stderr } = withCopy((folder) => {
      change(folder, { file: PLAN, from: 'update: none', to: 'update: <2hs' });
      change(folder, { file: POLICY, from: '<Hours calendar="turnos" />', to: '<Hours calendar="turno" />' });
      return check(folder);
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      `content/${PLAN}:19:13
  targets.leve.update: "<2hs" is not a duration.
  Allowed: 30m, 2h, 3bd, 3d, 6mo, immediate, same-day; a leading < makes it strict.
  Do: write it as <2h.

content/${POLICY}:97:18
  "turno" is not a calendar.
  Allowed: turnos, noite.
  Do: did you mean turnos? If not, define it or name another calendar.

2 problems in 2 files.
`,
    );
  });
});

test('what is owed for the changes is listed beside the mistakes of a translation', () => {
  const { status, stderr } = withTranslation((folder) => {
    const reasons = 'changes: { summary: A primeira., reasons: { calendars.turno: Nenhuma. } }';
    change(folder, { file: POLICY, from: '\ngrades:\n', to: `\n${reasons}\n\ngrades:\n` });
    change(folder, {
      file: POLICY_EN,
      from: '\ngrades:\n',
      to: '\nchanges: { summary: The first. }\ngrades:\n',
    });
    change(folder, { file: POLICY_EN, from: '12 hours', to: '2 hours' });
    return check(folder);
  });
  expect(status).toBe(1);
  expect(stderr).toContain('changes.reasons.calendars.turno: no change has this key, or begins with it.');
  expect(stderr).toContain('changes.reasons.calendars.turno: the words are not translated.');
  expect(stderr).toContain('"contagem": the numbers are not those of policy.mdx: 2 here, 12 there.');
  expect(stderr).toContain('3 problems in 2 files.');
});

describe('warnings', () => {
  const dearer = (targets: string) =>
    `---\nname: Dois\norder: 2\nsummary: O segundo.\ncalendar: turnos\noptions: { noites: covered }\navailability: 99\nfeatures: { telefone: sim }\ntargets:\n  grave: { response: 8h, update: none }\n  leve: ${targets}\n---\n`;
  const warned = (alter: (folder: string) => void) =>
    withCopy((folder) => {
      alter(folder);
      const loaded = load(folder);
      return 'warnings' in loaded ? loaded.warnings.map(warningLine) : ['problems'];
    });

  test('a dearer plan promises less: a longer duration, a lower availability; its page has no text', () => {
    const file = `${VERSION}/plans/dois.mdx`;
    expect(
      warned((folder) => {
        write(folder, file, dearer('{ response: 2bd, update: none }'));
      }),
    ).toEqual([
      `content/${file}:1:1 the plan has no text: its page shows only its data.`,
      `content/${file}:7:15 availability: the availability (99) is lower than in the cheaper plan base.`,
      `content/${file}:11:21 targets.leve.response: the response of leve (2bd) takes longer than in the cheaper plan base.`,
    ]);
  });

  test('hours and business days are not compared', () => {
    const file = `${VERSION}/plans/dois.mdx`;
    const text = dearer('{ response: 100h, update: none }').replace('availability: 99\n', '') + '\nTexto.\n';
    expect(
      warned((folder) => {
        write(folder, file, text);
      }),
    ).toEqual([]);
  });

  test('a calendar on which nothing counts', () => {
    const to = 'metrics:\n';
    const calendar = '  velho:\n    name: Velho\n    week: { mon: 09:00-10:00 }\n    holidays: none\n\n';
    expect(
      warned((folder) => {
        change(folder, { file: POLICY, from: `\n${to}`, to: `${calendar}${to}` });
      }),
    ).toEqual([`content/${POLICY}:41:3 calendars.velho: nothing counts on this calendar.`]);
  });
});
