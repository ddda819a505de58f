import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RESERVED } from '../../src/content/read/survey.ts';
import { DURATIONS } from '../../src/content/schema/duration.ts';
import { SECTIONS } from '../../src/content/sections.ts';
import { COMPONENTS } from '../../src/content/text/components.ts';
import { formatPercent } from '../../src/i18n/numbers.ts';

const GUIDE = readFileSync('content/README.md', 'utf8');
const SCHEMAS = 'src/content/schema';

/** A key that an author can write, with its comment in the schema. */
const KEY = /^ +\/\*\* (?<meaning>.+) \*\/\n +'?(?<key>[a-z-]+)'?[:,]/gm;

const keys = readdirSync(SCHEMAS).flatMap((file) =>
  [...readFileSync(`${SCHEMAS}/${file}`, 'utf8').matchAll(KEY)].map(({ groups }) => ({
    file,
    key: groups?.key ?? '',
    meaning: groups?.meaning ?? '',
  })),
);

test('the guide has every key of every schema, with the words of its comment', () => {
  expect(keys.length).toBeGreaterThan(75);
  const lines = new Set(GUIDE.split('\n').map((line) => line.trim()));
  const missing = keys
    .map(({ file, key, meaning }) => ({ file, line: `- \`${key}\`: ${meaning}` }))
    .filter(({ line }) => !lines.has(line));
  expect(missing).toEqual([]);
});

/** A key whose value is a schema. */
const FIELD =
  /^ +'?[a-z-]+'?: (?:(?:reference|choice|named|section|spelled|each|given)\(|words|z\.(?!core|Zod))/;

test('every key of a schema has a comment for the guide', () => {
  const bare = readdirSync(SCHEMAS).flatMap((file) => {
    const lines = readFileSync(`${SCHEMAS}/${file}`, 'utf8').split('\n');
    return lines.filter((line, index) => FIELD.test(line) && lines[index - 1]?.endsWith('*/') !== true);
  });
  expect(bare).toEqual([]);
});

test('the guide has every component with its attributes', () => {
  for (const [name, { attributes, content }] of Object.entries(COMPONENTS)) {
    const given = Object.keys(attributes).map((attribute) => ` ${attribute}="…"`);
    const open = `<${name}${given.join('')}`;
    expect(GUIDE).toContain(content === 'none' ? `${open} />` : `${open}>…</${name}>`);
  }
});

test('the guide has every spelling of a duration', () => {
  for (const spelling of DURATIONS.split(', ')) expect(GUIDE).toContain(`\`${spelling}\``);
});

test('the guide has every reserved address', () => {
  for (const word of RESERVED) expect(GUIDE).toContain(`\`${word}\``);
});

test('the guide names sections that pages have', () => {
  for (const [, id] of GUIDE.matchAll(/`#([a-z]+)`/g)) expect(Object.values(SECTIONS)).toContain(id);
});

test('the guide writes an availability as the site does', () => {
  const row = GUIDE.split('\n').find((line) => line.startsWith('| `<Availability plan="…" />`'));
  expect(row?.split('|')[2]?.trim()).toBe(`«${formatPercent(99.5, 'es')}»`);
});
