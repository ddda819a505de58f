import { describe } from 'vitest';
import { PLAN, POLICY } from './fixture.ts';
import { refused } from './mistakes.ts';

describe('YAML', () => {
  const syntax = 'YAML with one value for each key.';
  refused(POLICY, [
    {
      rule: 'a key is written once',
      from: 'title: Acordo',
      to: 'title: Outro\n‸title: Acordo',
      says: ['the key "title" stands twice.', syntax, 'keep one of the two.'],
    },
    {
      rule: 'a colon within text needs quotes',
      from: 'title: Acordo',
      to: 'title: ‸Nível: Acordo',
      says: [
        'the YAML cannot be read: Nested mappings are not allowed in compact mappings.',
        syntax,
        'write text that contains ": " in quotes.',
      ],
    },
    {
      rule: 'tabs do not indent',
      from: '  name: Turno Claro',
      to: '‸\tname: Turno Claro',
      says: [
        'the YAML cannot be read: Tabs are not allowed as indentation.',
        syntax,
        'indent with spaces, not with tabs.',
      ],
    },
    {
      rule: 'an anchor is not read',
      from: 'title: Acordo',
      to: 'title: &nome ‸Acordo',
      says: ['anchors and aliases are not read.', 'values written out.', 'write the value out here.'],
    },
    {
      rule: 'a tag is not read',
      from: 'title: Acordo',
      to: 'title: !!binary ‸Acordo',
      says: [
        'tags (!…) are not read.',
        'plain values.',
        'remove the tag; write text in quotes if it needs them.',
      ],
    },
    {
      rule: 'no key has the name of something every object has',
      from: 'title: Acordo',
      to: '‸__proto__: { language: en }\ntitle: Acordo',
      says: ['"__proto__" cannot be a key.', 'a word before the colon.', 'choose another word.'],
    },
    {
      rule: 'the frontmatter begins on line 1',
      from: '---\ntitle',
      to: '‸\n---\ntitle',
      says: [
        'the frontmatter is missing.',
        'the frontmatter stands between two lines that are just ---, the first of them on line 1.',
        'begin the file with ---.',
      ],
    },
  ]);
});

describe('a quote without an end is reported where it opens', () => {
  const says = [
    'the YAML cannot be read: the quote that opens here has no end.',
    'text in two quotes of the same kind, or without any.',
    'close the quote at the end of the text.',
  ] as const;
  refused(PLAN, [
    { rule: 'a double one', from: 'name: Base', to: 'name: ‸"Base', says },
    { rule: 'a single one', from: 'name: Base', to: "name: ‸'Base", says },
    { rule: 'one within braces', from: '{ every: 2h }', to: '{ every: ‸"2h }', says },
    { rule: 'one on the last line', from: '    update: none\n', to: '    update: ‸"none\n', says },
  ]);
  refused(POLICY, [
    {
      rule: 'one before another quote',
      from: 'title: Acordo',
      to: 'title: ‸"Acordo',
      says,
    },
  ]);
});
