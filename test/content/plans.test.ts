import { describe, expect, test } from 'vitest';
import { load, PLAN, problemsOf, VERSION, withCopy, write } from './fixture.ts';

test('every severity of the policy has targets', () => {
  const plan =
    '---\nname: Base\norder: 1\nsummary: O único.\ncalendar: turnos\noptions: { noites: optional }\n';
  const rest =
    'availability: 99\nfeatures: { telefone: sim }\ntargets:\n  leve: { response: 2h, update: none }\n---\n';
  const problems = withCopy((folder) => {
    write(folder, PLAN, plan + rest);
    return problemsOf(load(folder));
  });
  expect(problems).toMatchObject([
    {
      file: `content/${PLAN}`,
      line: 9,
      key: 'targets.grave',
      what: 'the key is missing.',
      remedy: 'add grave: and its value.',
    },
  ]);
});

describe('two plans', () => {
  const second = (rest: string) =>
    `---\nname: Dois\norder: 2\nsummary: O segundo.\ncalendar: turnos\noptions: { noites: covered }\nfeatures: { telefone: sim }\n${rest}---\n\nTexto.\n`;
  const withSecond = (text: string) =>
    withCopy((folder) => {
      write(folder, `${VERSION}/plans/dois.mdx`, text);
      return problemsOf(load(folder));
    });

  test('share targets that are written once', () => {
    expect(withSecond(second('targets-of: base\n'))).toEqual([]);
  });

  test('share only targets that are written in the other', () => {
    expect(withSecond(second('targets-of: dois\n'))).toMatchObject([
      {
        file: `content/${VERSION}/plans/dois.mdx`,
        line: 8,
        column: 13,
        key: 'targets-of',
        what: '"dois" is not a plan with targets of its own.',
        allowed: 'base.',
        remedy: 'define it or name another plan with targets of its own.',
      },
    ]);
  });

  test('are both promised something', () => {
    expect(withSecond(second(''))).toMatchObject([
      {
        line: 1,
        key: 'targets',
        what: 'the targets are missing.',
        remedy: 'add targets, or targets-of with the key of another plan.',
      },
    ]);
  });

  test('have orders of their own', () => {
    expect(withSecond(second('targets-of: base\n').replace('order: 2', 'order: 1'))).toMatchObject([
      {
        line: 3,
        column: 8,
        key: 'order',
        what: 'the plan base has the order 1 too.',
        remedy: 'give each plan its own place, 1 for the cheapest.',
      },
    ]);
  });
});
