import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { change, load, PLAN, POLICY, problemsOf, withCopy, write } from './fixture.ts';

const FENCE = '---\n';
const BODY = '<Severities />';

/** The words of the problems after a file was replaced. */
function said(path: string, text: string | Uint8Array): readonly string[] {
  return withCopy((folder) => {
    write(folder, path, text);
    return problemsOf(load(folder)).map(({ what }) => what);
  });
}

/** The words of the problems after something was put in the place of `from`. */
function saidInstead(file: string, from: string, to: string): readonly string[] {
  return withCopy((folder) => {
    change(folder, { file, from, to });
    return problemsOf(load(folder)).map(({ what }) => what);
  });
}

describe('files that editors of other systems write', () => {
  const rewritten = (alter: (text: string) => string) =>
    withCopy((folder) => {
      for (const path of ['site.yaml', POLICY, PLAN]) {
        write(folder, path, alter(readFileSync(join(folder, path), 'utf8')));
      }
      return load(folder);
    });

  test('a byte order mark is no problem', () => {
    expect(problemsOf(rewritten((text) => `\uFEFF${text}`))).toEqual([]);
  });

  test('lines that end in CRLF are no problem, and keep their positions', () => {
    expect(problemsOf(rewritten((text) => text.replaceAll('\n', '\r\n')))).toEqual([]);
    const broken = rewritten((text) =>
      text
        .replace('update: none', 'update: 2hs')
        .replace('calendar="turnos"', 'calendar="turno"')
        .replaceAll('\n', '\r\n'),
    );
    expect(problemsOf(broken)).toMatchObject([
      { file: `content/${PLAN}`, line: 19, column: 13 },
      { file: `content/${POLICY}`, line: 97, column: 18 },
    ]);
  });
});

describe('files that are no text', () => {
  test('binary is refused', () => {
    expect(said(PLAN, Uint8Array.of(0xff, 0xd8, 0x00, 0x80))).toEqual(['the file is not text.']);
    expect(said(PLAN, '---\nname: A\u0000\n---\n')).toEqual(['the file is not text.']);
  });

  test('a megabyte is refused before it is parsed', () => {
    expect(said(PLAN, 'a'.repeat(1_000_000))).toEqual(['the file has 1000000 bytes.']);
  });

  test('an empty file has no frontmatter', () => {
    expect(said(PLAN, '')).toEqual(['the frontmatter is missing.']);
  });

  test('frontmatter that never ends is refused', () => {
    expect(said(PLAN, '---\nname: A\n')).toEqual(['the frontmatter has no end.']);
  });

  test('frontmatter that is a list, or nothing, lacks its keys', () => {
    expect(said(PLAN, '---\n- name\n---\n')).toEqual(['["name"] is not a mapping (key: value).']);
    expect(said(PLAN, '---\n---\n')).toEqual(['there are no keys here.']);
    expect(said('site.yaml', '')).toEqual(['there are no keys here.']);
  });
});

describe('YAML that would harm a careless reader', () => {
  test('aliases that multiply are not expanded', () => {
    const bomb = Array.from({ length: 30 }, (_, i) => `a${i}: &a${i} [*a${i - 1}, *a${i - 1}]`).slice(1);
    const what = said(PLAN, `${FENCE}a0: &a0 lol\n${bomb.join('\n')}\n${FENCE}`);
    expect(new Set(what)).toEqual(new Set(['anchors and aliases are not read.']));
  });

  test('nesting that is deeper than the stack is refused', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(said(PLAN, `${FENCE}name: ${deep}\n${FENCE}`)).toEqual([
      'the file is nested too deeply to be read.',
    ]);
  });

  test('nesting that the parser bears is refused too', () => {
    const deep = '['.repeat(300) + ']'.repeat(300);
    expect(said(PLAN, `${FENCE}name: ${deep}\n${FENCE}`)).toEqual([
      'the file is nested too deeply to be read.',
    ]);
  });

  test('a merge key is an unknown key', () => {
    expect(said('site.yaml', 'title: A\n<<: { language: es }\n')).toContain('there is no such key here.');
  });

  test('__proto__ is refused at any depth', () => {
    expect(saidInstead(POLICY, 'grades:\n', 'grades:\n  __proto__: { name: A, offered: true }\n')).toEqual([
      '"__proto__" cannot be a key.',
    ]);
  });

  test('dates and hours stay text', () => {
    expect(saidInstead(POLICY, 'week: { mon-sun: 20:00-02:00 }', 'week: { mon-sun: 22:22 }')).toEqual([
      '"22:22" is not a window of hours.',
    ]);
  });
});

describe('texts that would harm a careless reader', () => {
  const TOO_DEEP = ['the file is nested too deeply to be read.'];

  test('quotations nested without end', () => {
    expect(saidInstead(POLICY, BODY, `${'> '.repeat(2_000)}fundo`)).toEqual(TOO_DEEP);
  });

  test('components nested without end', () => {
    const deep = `${'<Stated>'.repeat(500)}a${'</Stated>'.repeat(500)}`;
    expect(saidInstead(POLICY, BODY, deep)).toEqual(TOO_DEEP);
  });

  test('a comment of HTML is an error of MDX', () => {
    expect(saidInstead(POLICY, BODY, '<!-- segredo -->')[0]).toMatch(/^the text cannot be read as MDX: /);
  });
});

test('all problems of all files are reported at once, sorted by file and line', () => {
  const problems = withCopy((folder) => {
    change(folder, { file: PLAN, from: 'update: none', to: 'update: soon' });
    change(folder, { file: PLAN, from: 'order: 1', to: 'order: 0' });
    change(folder, { file: POLICY, from: '    criteria: O serviço parou.\n', to: '' });
    change(folder, { file: POLICY, from: '<Hours calendar="turnos" />', to: '<Hours calendar="dia" />' });
    change(folder, { file: 'site.yaml', from: 'language: es', to: 'language: 1' });
    write(folder, 'policies/notas.txt', '');
    return problemsOf(load(folder));
  });
  expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'content/policies/notas.txt:1',
    `content/${PLAN}:3`,
    `content/${PLAN}:19`,
    `content/${POLICY}:51`,
    `content/${POLICY}:96`,
    'content/site.yaml:4',
  ]);
});
