import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listed } from '../../src/content/suggest.ts';
import { COMPONENTS } from '../../src/content/text/components.ts';
import { change, load, PLAN, POLICY, problemsOf, VERSION, withCopy, write } from './fixture.ts';
import type { Mistake } from './mistakes.ts';
import { PLAN_EN, POLICY_EN, withTranslation } from './translation.ts';

/** The problems after a change of the translation, with their place and their words. */
function answer(file: string, { from, to }: Pick<Mistake, 'from' | 'to'>) {
  return withTranslation((folder) => {
    const at = change(folder, { file, from, to });
    const found = problemsOf(load(folder)).map(
      ({ file: name, line, column, key, what, allowed, remedy }) => ({
        at: `${name}:${line}:${column}`,
        says: [key === undefined ? what : `${key}: ${what}`, allowed, remedy],
      }),
    );
    return { at: `content/${file}:${at ?? '1:1'}`, found };
  });
}

/** What the author of a file is to look at; the content has no problems. */
function whatWarns(folder: string, file: string): readonly string[] {
  const loaded = load(folder);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  return loaded.warnings.filter((warning) => warning.file.endsWith(file)).map(({ what }) => what);
}

const REMOVE = 'remove it: policy.mdx says it for every language.';
const CLAUSES = 'the clauses of policy.mdx, in their order.';
const SAME_NUMBERS = 'the same numbers in digits, in any order.';
const PRINTED = 'what the original prints from the data, in any order.';

describe('a translation is refused that', () => {
  const mistakes: readonly Mistake[] = [
    {
      rule: 'says an hour',
      from: '  noite: { name: Nights }',
      to: '  noite: { name: Nights, ‸week: { mon-sun: 20:00-03:00 } }',
      says: ['calendars.noite.week: a translation says words, and this is none.', 'name.', REMOVE],
    },
    {
      rule: 'says where a case is opened',
      from: '  portal: { name: Portal }',
      to: '  portal: { name: Portal, ‸address: https://elsewhere.example/ }',
      says: ['channels.portal.address: a translation says words, and this is none.', 'name.', REMOVE],
    },
    {
      rule: 'says how time is counted',
      from: 'metrics:\n',
      to: '‸counting: { business-days: end-of-day }\nmetrics:\n',
      says: [
        'counting: a translation says words, and this is none.',
        'title, summary, provider, calendars, metrics, severities, channels, options, grades, features, escalation.',
        REMOVE,
      ],
    },
    {
      rule: 'says a holiday of its own calendar',
      from: '    name: Shifts',
      to: '    name: Shifts\n    ‸holidays: none',
      says: [
        'calendars.turnos.holidays: a translation says words, and this is none.',
        'name, exceptions.',
        REMOVE,
      ],
    },
    {
      rule: 'has a key that the original lacks',
      from: '  leve: { name: Mild, ',
      to: '  leve: { name: Mild, ‸critera: Too much, ',
      says: [
        'severities.leve.critera: policy.mdx has no such key.',
        'name, criteria.',
        'did you mean criteria? If not, remove it.',
      ],
    },
    {
      rule: 'lacks words',
      from: '  grave: { name: Severe, criteria: The service has stopped. }',
      to: '  ‸grave: { name: Severe }',
      says: [
        'severities.grave.criteria: the words are not translated.',
        'a translation of all the words.',
        'translate "O serviço parou.".',
      ],
    },
    {
      rule: 'lacks the name of a holiday',
      from: '\n  Natal: Christmas Day',
      to: '',
      says: [
        'holidays.Natal: the words are not translated.',
        'a translation of all the words.',
        'translate "Natal".',
      ],
    },
    {
      rule: 'names a holiday that there is not',
      from: '\n  Natal: Christmas Day',
      to: '\n  Natal: Christmas Day\n  ‸Entrudo: Shrovetide',
      says: [
        'holidays.Entrudo: no calendar is closed on "Entrudo".',
        'Ano Novo, Assunção de Maria, Carnaval, Corpo de Deus, Dia da Liberdade, Dia de Portugal, Dia do trabalhador, Imaculada Conceição, Implantação da República, Natal, Páscoa, Restauração da Independência, Sexta-Feira Santa, Todos os santos.',
        'remove it.',
      ],
    },
    {
      rule: 'has no words where there should be some',
      from: 'title: Service level agreement',
      to: 'title: ‸""',
      says: ['title: the text is empty.', 'text.', 'translate "Acordo de nível de serviço".'],
    },
    {
      rule: 'promises another number in its words',
      from: '  otherwise: Reply on the portal.',
      to: '  otherwise: ‸Reply on the portal within 24 hours.',
      says: [
        'escalation.otherwise: the numbers are not those of policy.mdx: 24 here, none there.',
        SAME_NUMBERS,
        'write those; to change one, cut a new version.',
      ],
    },
    {
      rule: 'promises another number in its text',
      from: '<Subclause id="contagem" title="Counting" />\n\nA request at night counts <Stated>12 hours',
      to: '‸<Subclause id="contagem" title="Counting" />\n\nA request at night counts <Stated>2 hours',
      says: [
        '"contagem": the numbers are not those of policy.mdx: 2 here, 12 there.',
        SAME_NUMBERS,
        'write those; to change one, cut a new version.',
      ],
    },
    {
      rule: 'leaves out a clause',
      from: '<Subclause id="contagem" title="Counting" />\n\nA request at night counts <Stated>12 hours</Stated> later, as [Hours](#horario) says.\n\n<Clause id="gravidades"',
      to: '‸<Clause id="gravidades"',
      says: [
        'the clause "contagem" is missing.',
        CLAUSES,
        'translate it, below <Subclause id="contagem" title="…" />.',
      ],
    },
    {
      rule: 'leaves out the words of a clause',
      from: '<Clause id="objeto" title="Purpose" />\n\nThis agreement says what Turno Claro promises. Talk to us at <Address channel="portal" />.\n',
      to: '‸<Clause id="objeto" title="Purpose" />\n',
      says: [
        'the clause "objeto" has no words, and that of policy.mdx has.',
        'a translation of the words of every clause.',
        'translate what policy.mdx says here.',
      ],
    },
    {
      rule: 'has a clause more',
      from: '<Clause id="gravidades" title="Severities" />',
      to: '‸<Clause id="garantia" title="Guarantee" />\n\nMoney back.\n\n<Clause id="gravidades" title="Severities" />',
      says: [
        'policy.mdx has no clause "garantia".',
        'objeto, horario, contagem, gravidades.',
        'take the clause out.',
      ],
    },
    {
      rule: 'has a clause on another level',
      from: '<Subclause id="contagem"',
      to: '‸<Clause id="contagem"',
      says: [
        '<Clause id="contagem" …> stands where policy.mdx has <Subclause id="contagem" …>.',
        'the clauses of policy.mdx, in their order and on their levels.',
        'move it, or write the same tag.',
      ],
    },
    {
      rule: 'links to an address that the original has not',
      from: '<Clause id="objeto" title="Purpose" />\n\nThis agreement',
      to: '‸<Clause id="objeto" title="Purpose" />\n\n[This agreement](mailto:other@turno-claro.example)',
      says: [
        '"objeto": the text links to "mailto:other@turno-claro.example", and policy.mdx does not here.',
        'the addresses to which the original links here, and links within the page.',
        'take the link out, or lead it where the original does.',
      ],
    },
    {
      rule: 'spells a duration',
      from: '<Stated>12 hours</Stated>',
      to: '‸12 hours',
      says: [
        'the text spells a duration: "12 hours".',
        'numbers printed from the data, so that they live once.',
        'use <Target plan="…" severity="…" metric="…" /> or <Term id="…" />; or <Stated>12 hours</Stated> if no key holds this number.',
      ],
    },
    {
      rule: 'runs code',
      from: 'This agreement says',
      to: 'This ‸{process.exit()} agreement says',
      says: [
        'the text has code: {…}.',
        `Markdown and these components: ${listed(Object.keys(COMPONENTS))}`,
        'remove it; write \\{ where the character is meant.',
      ],
    },
  ];

  test.for(mistakes)('$rule', (mistake) => {
    const { at, found } = answer(POLICY_EN, mistake);
    expect(found.map(({ says }) => says)).toEqual([mistake.says]);
    if (mistake.to.includes('‸')) expect(found.map((problem) => problem.at)).toEqual([at]);
  });

  test('prints another target', () => {
    const from = 'severity="grave" metric="response" />';
    const { found } = answer(POLICY_EN, { from, to: 'severity="leve" metric="response" />' });
    expect(found.map(({ says }) => says)).toEqual([
      [
        '"gravidades": the text has <Target metric="response" plan="base" severity="leve" />, which policy.mdx lacks here.',
        PRINTED,
        'take it out.',
      ],
      [
        '"gravidades": the text lacks <Target metric="response" plan="base" severity="grave" />, which policy.mdx has here.',
        PRINTED,
        'put it where the sentence says it.',
      ],
    ]);
  });

  test('has several mistakes, and is told of all of them at once', () => {
    withTranslation((folder) => {
      change(folder, { file: POLICY_EN, from: 'Talk to us', to: '<Talk>to</Talk> us' });
      change(folder, { file: POLICY_EN, from: 'metrics:\n', to: 'colour: red\nmetrics:\n' });
      change(folder, { file: POLICY_EN, from: '12 hours', to: '2 hours' });
      change(folder, { file: POLICY_EN, from: '\n  Natal: Christmas Day', to: '' });
      expect(problemsOf(load(folder)).map(({ key, what }) => key ?? what)).toEqual([
        'holidays.Natal',
        'colour',
        '<Talk> is not a component of texts.',
        '"contagem": the numbers are not those of policy.mdx: 2 here, 12 there.',
      ]);
    });
  });

  test.each([
    ['data', 'Claro\n  country: PT', 'Claro\n  country: Portugal', 'provider.country'],
    ['text', '<Severities />', '<Severity />', '<Severity> is not a component of texts.'],
  ])('is compared with what has no mistake, where the %s of the original has', (_part, from, to, own) => {
    withTranslation((folder) => {
      change(folder, { file: POLICY, from, to });
      change(folder, { file: POLICY_EN, from: 'metrics:\n', to: 'colour: red\nmetrics:\n' });
      change(folder, { file: POLICY_EN, from: '12 hours', to: '2 hours' });
      change(folder, { file: PLAN_EN, from: 'summary:', to: 'sumary:' });
      const found = problemsOf(load(folder)).map(({ key, what }) => key ?? what);
      const [data, text] = [
        'colour',
        '"contagem": the numbers are not those of policy.mdx: 2 here, 12 there.',
      ];
      expect(found).toContain(own);
      expect(found).toContain('sumary');
      expect(found.includes(data)).toBe(own !== 'provider.country');
      expect(found.includes(text)).toBe(own === 'provider.country');
    });
  });

  test('says a target of a plan', () => {
    const { found, at } = answer(PLAN_EN, {
      from: 'summary: The only plan.',
      to: 'summary: The only plan.\n‸order: 2',
    });
    expect(found).toEqual([
      {
        at,
        says: [
          'order: a translation says words, and this is none.',
          'name, summary.',
          'remove it: plans/base.mdx says it for every language.',
        ],
      },
    ]);
  });

  test('translates a part of the version', () => {
    const problems = (alter: (folder: string) => void) =>
      withTranslation((folder) => {
        alter(folder);
        return problemsOf(load(folder)).map(({ file, what, remedy }) => [file, what, remedy]);
      });
    expect(
      problems((folder) => {
        rmSync(join(folder, PLAN_EN));
      }),
    ).toEqual([
      [
        `content/${PLAN_EN}`,
        'the file is missing.',
        'translate plans/base.mdx, or take out the other files in this language.',
      ],
    ]);
    expect(
      problems((folder) => {
        rmSync(join(folder, POLICY_EN));
      }),
    ).toEqual([
      [
        `content/${POLICY_EN}`,
        'the file is missing.',
        'translate policy.mdx, or take out the other files in this language.',
      ],
    ]);
    expect(
      problems((folder) => {
        write(folder, `${VERSION}/plans/basse.en.mdx`, readFileSync(join(folder, PLAN_EN)));
      }),
    ).toEqual([
      [
        `content/${VERSION}/plans/basse.en.mdx`,
        'there is no plan "basse" to translate.',
        'did you mean base? If not, take the file out.',
      ],
    ]);
  });

  test('is in the language of the binding text', () => {
    withCopy((folder) => {
      write(folder, `${VERSION}/policy.pt.mdx`, readFileSync(join(folder, POLICY)));
      expect(problemsOf(load(folder)).map(({ file, what }) => [file, what])).toEqual([
        [`content/${VERSION}/policy.pt.mdx`, 'this is the language of the binding text.'],
      ]);
    });
  });

  test('has a list of another length', () => {
    withTranslation((folder) => {
      change(folder, { file: PLAN, from: 'order: 1', to: 'order: 1\nincludes: [Portal, Telefone]' });
      change(folder, {
        file: PLAN_EN,
        from: 'summary: The only plan.',
        to: 'summary: The only plan.\nincludes: [Portal]',
      });
      expect(problemsOf(load(folder))).toMatchObject([
        {
          key: 'includes',
          what: 'the list has 1 entry, in plans/base.mdx it has 2 entries.',
          remedy: 'translate each entry; write {} for one without words.',
        },
      ]);
    });
  });
});

describe('a hostile translation gives problems for people', () => {
  const HOSTILE: readonly (readonly [rule: string, text: string, what: RegExp])[] = [
    ['an empty file', '', /frontmatter is missing/],
    ['no keys', '---\n---\n', /./],
    ['a list', '---\n- a\n---\n', /not a mapping/],
    ['a text', '---\nwords\n---\n', /not a mapping/],
    ['lists for mappings', '---\ntitle: [a]\nseverities: [a, b]\n---\n', /not text|not a mapping/],
    ['inherited names', '---\n__proto__: { title: a }\n---\n', /cannot be a key/],
    ['an import', "---\ntitle: a\n---\n\nimport x from './policy.mdx'\n", /import or an export/],
    ['deep nesting', `---\ntitle: ${'['.repeat(5000)}\n---\n`, /./],
    ['many quotations', `---\ntitle: a\n---\n\n${'> '.repeat(5000)}a\n`, /nested too deeply/],
  ];

  test.for(HOSTILE)('%s', ([, text, what]) => {
    withTranslation((folder) => {
      write(folder, POLICY_EN, text);
      const found = problemsOf(load(folder));
      expect(found.length).toBeGreaterThan(0);
      expect(found.every(({ file }) => file === `content/${POLICY_EN}`)).toBe(true);
      expect(found.map((problem) => problem.what).join('\n')).toMatch(what);
    });
  });

  test('a metric whose key is a word keeps its target', () => {
    withTranslation((folder) => {
      for (const file of [POLICY, POLICY_EN]) change(folder, { file, from: '  update:', to: '  name:' });
      change(folder, { file: PLAN, from: '    update: { every: 2h }', to: '    name: 2h' });
      change(folder, { file: PLAN, from: '    update: none', to: '    name: none' });
      expect(problemsOf(load(folder))).toEqual([]);
      change(folder, {
        file: PLAN_EN,
        from: 'summary: The only plan.',
        to: 'summary: The only plan.\ntargets: { grave: { name: 2bd } }',
      });
      expect(problemsOf(load(folder))).toMatchObject([
        { key: 'targets', what: 'a translation says words, and this is none.' },
      ]);
    });
  });

  test('a text without a word is refused, in each of its clauses', () => {
    withTranslation((folder) => {
      const text = readFileSync(join(folder, POLICY_EN), 'utf8');
      write(folder, POLICY_EN, text.replace(/^[A-Z](?!.*:).*\.$/gm, ''));
      expect(problemsOf(load(folder)).map(({ what }) => what)).toEqual(
        ['objeto', 'horario', 'contagem', 'gravidades'].map(
          (id) => `the clause "${id}" has no words, and that of policy.mdx has.`,
        ),
      );
    });
  });

  test('the text of a plan without a word is refused where it ends', () => {
    withTranslation((folder) => {
      write(folder, PLAN_EN, '---\nsummary: The only plan.\n---\n');
      expect(problemsOf(load(folder))).toMatchObject([
        {
          file: `content/${PLAN_EN}`,
          line: 4,
          what: 'the text has no words, and that of plans/base.mdx has.',
        },
      ]);
    });
  });

  test('a clause that was left as it is gives a warning, and a few names give none', () => {
    const [few, many] = ['Turno Claro, Lisboa.', 'Este acordo diz o que se promete.'].map((words) =>
      withTranslation((folder) => {
        for (const file of [POLICY, POLICY_EN]) {
          const text = readFileSync(join(folder, file), 'utf8');
          write(folder, file, `${text}\n<Clause id="partes" title="Partes" />\n\n${words}\n`);
        }
        return whatWarns(folder, POLICY_EN);
      }),
    );
    expect(few).toEqual([]);
    expect(many).toEqual(['the clause "partes" is word for word that of policy.mdx: is it translated?']);
  });

  test.each([
    [
      'There are six plans.',
      ['"objeto": the numbers in letters are not those of policy.mdx: six here, vinte quatro there.'],
    ],
    [
      'An answer comes.',
      ['"objeto": the numbers in letters are not those of policy.mdx: none here, vinte quatro there.'],
    ],
    ['There are twenty-four plans.', []],
  ])('for "vinte e quatro", "%s" gives the warnings that it deserves', (said, expected) => {
    withTranslation((folder) => {
      change(folder, {
        file: POLICY,
        from: '<Clause id="objeto" title="Objeto" />\n\n',
        to: '<Clause id="objeto" title="Objeto" />\n\nSão vinte e quatro planos. ',
      });
      change(folder, { file: POLICY_EN, from: 'This agreement says', to: `${said} This agreement says` });
      expect(whatWarns(folder, POLICY_EN)).toEqual(expected);
    });
  });

  test('a number in letters in the words of a key gives a warning there', () => {
    withTranslation((folder) => {
      const from = '  otherwise: Reply on the portal.';
      change(folder, { file: POLICY_EN, from, to: '  otherwise: Reply on the portal within three hours.' });
      const loaded = load(folder);
      expect('warnings' in loaded && loaded.warnings).toContainEqual(
        expect.objectContaining({
          key: 'escalation.otherwise',
          what: 'the numbers in letters are not those of policy.mdx: three here, none there.',
        }),
      );
    });
  });

  test('blanks are listed', () => {
    withTranslation((folder) => {
      change(folder, { file: POLICY_EN, from: 'Talk to us', to: '[[verb]] to us' });
      const loaded = load(folder);
      expect('warnings' in loaded && loaded.warnings).toContainEqual(
        expect.objectContaining({ file: `content/${POLICY_EN}`, what: 'a blank is to be filled: "verb".' }),
      );
    });
  });
});
