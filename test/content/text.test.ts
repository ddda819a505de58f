import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/content/read/document.ts';
import { survey } from '../../src/content/read/survey.ts';
import { COMPONENTS } from '../../src/content/text/components.ts';
import { leadProblems } from '../../src/content/text/leads.ts';
import { change, POLICY, withCopy } from './fixture.ts';
import { answer, refused } from './mistakes.ts';
import { CLAUSES, COMPONENTS as LISTED } from './words.ts';

const TEXT = 'Um pedido à noite';
const ALLOWED = `Markdown and these components: ${LISTED}`;
const CODE = [
  'the text has code: {…}.',
  ALLOWED,
  'remove it; write \\{ where the character is meant.',
] as const;
const MDX = 'Markdown and the listed components, each tag closed; no import, export or {expression}.';
const CLOSE = 'close the tag; write \\< and \\{ where the characters < and { are meant.';

describe('a text has no code', () => {
  refused(POLICY, [
    { rule: 'no expression in a sentence', from: TEXT, to: `${TEXT} ‸{new Date()}`, says: CODE },
    {
      rule: 'no expression among words that state a number',
      from: '<Stated>12 horas</Stated>',
      to: '<Stated>‸{6 + 6} horas</Stated>',
      says: CODE,
    },
    { rule: 'no expression on its own', from: TEXT, to: `‸{1 + 1}\n\n${TEXT}`, says: CODE },
    {
      rule: 'no expression in an attribute',
      from: '<Hours calendar="turnos" />',
      to: '<Hours ‸calendar={"turnos"} />',
      says: [
        'calendar of <Hours> is not a plain text.',
        'a text in double quotes.',
        'write it as name="…", without braces.',
      ],
    },
    {
      rule: 'no spread attributes',
      from: '<Severities />',
      to: '<Severities ‸{...props} />',
      says: [
        '{…} of <Severities> is not a plain text.',
        'a text in double quotes.',
        'write it as name="…", without braces.',
      ],
    },
    {
      rule: 'no import',
      from: '<Severities />',
      to: '‸import x from "./x.js"\n\n<Severities />',
      says: ['the text has an import or an export.', ALLOWED, 'remove it; the components need no import.'],
    },
    {
      rule: 'no export',
      from: '<Severities />',
      to: '‸export const a = 1\n\n<Severities />',
      says: ['the text has an import or an export.', ALLOWED, 'remove it; the components need no import.'],
    },
  ]);
});

describe('MDX that cannot be read is an error with its place', () => {
  refused(POLICY, [
    {
      rule: 'a tag is closed',
      from: 'Um pedido à noite conta <Stated>12 horas</Stated>',
      to: 'Um pedido à noite conta ‸<Stated>12 horas',
      says: [
        'the text cannot be read as MDX: Expected a closing tag for `<Stated>` (101:25-101:33) before the end of `paragraph`.',
        MDX,
        CLOSE,
      ],
    },
    {
      rule: 'a note is closed',
      from: '<Severities />',
      to: '‸<Note>\n\n<Severities />',
      says: [
        'the text cannot be read as MDX: Expected a closing tag for `<Note>` (105:1-105:7).',
        MDX,
        CLOSE,
      ],
    },
    {
      rule: 'a less-than sign is no tag',
      from: TEXT,
      to: `${TEXT} <‸2h`,
      says: [
        'the text cannot be read as MDX: Unexpected character `2` (U+0032) before name, expected a character that can start a name, such as a letter, `$`, or `_`.',
        MDX,
        CLOSE,
      ],
    },
  ]);
});

describe('components', () => {
  refused(POLICY, [
    {
      rule: 'only the listed ones',
      from: '<Severities />',
      to: '‸<Severites />',
      says: [
        '<Severites> is not a component of texts.',
        LISTED,
        'did you mean Severities? If not, write it in Markdown.',
      ],
    },
    {
      rule: 'HTML is not one of them',
      from: TEXT,
      to: `‸<script src="https://elsewhere.example/x.js"></script>\n\n${TEXT}`,
      says: ['<script> is not a component of texts.', LISTED, 'write it in Markdown.'],
    },
    {
      rule: 'only with their attributes',
      from: '<Hours calendar="turnos" />',
      to: '<Hours calendar="turnos" ‸plan="base" />',
      says: ['<Hours> has no attribute plan.', 'calendar.', 'remove it.'],
    },
    {
      rule: 'with all of their attributes',
      from: '<Target plan="base" severity="grave" metric="response" />',
      to: '‸<Target plan="base" severity="grave" />',
      says: ['<Target> lacks metric.', 'metric="…".', 'add metric="…" to the tag.'],
    },
    {
      rule: 'with each attribute once',
      from: '<Hours calendar="turnos" />',
      to: '<Hours calendar="turnos" ‸calendar="noite" />',
      says: ['the attribute is repeated.', 'each attribute once.', 'keep one.'],
    },
    {
      rule: 'naming what exists',
      from: '<Hours calendar="turnos" />',
      to: '<Hours ‸calendar="turno" />',
      says: [
        '"turno" is not a calendar.',
        'turnos, noite.',
        'did you mean turnos? If not, define it or name another calendar.',
      ],
    },
    {
      rule: 'an address is printed of a channel that has one',
      from: '<Address channel="portal" />',
      to: '<Address ‸channel="telefone" />',
      says: [
        '"telefone" is not a channel with an address.',
        'portal.',
        'define it or name another channel with an address.',
      ],
    },
    {
      rule: 'a clause is linked that exists',
      from: '<ClauseLink id="contagem" />',
      to: '<ClauseLink ‸id="contagens" />',
      says: [
        '"contagens" is not a clause of the policy.',
        CLAUSES,
        'did you mean contagem? If not, define it or name another clause of the policy.',
      ],
    },
    {
      rule: 'blocks stand on lines of their own',
      from: TEXT,
      to: `${TEXT} ‸<Severities />`,
      says: [
        '<Severities> stands within a sentence.',
        '<Severities />',
        'put it on a line of its own, with an empty line before and after it.',
      ],
    },
    {
      rule: 'what has no content is closed at once',
      from: '<Severities />',
      to: '‸<Severities>\n\ngraves\n\n</Severities>',
      says: ['<Severities> has something in it.', '<Severities />', 'end the tag with />: <Severities />'],
    },
    {
      rule: 'a note says something',
      from: '<Severities />',
      to: '‸<Note></Note>',
      says: ['<Note> has nothing in it.', '<Note>…</Note>', 'write its text, or remove it.'],
    },
  ]);
});

describe('clauses', () => {
  refused(POLICY, [
    {
      rule: 'headings of Markdown are not numbered, so they are errors',
      from: TEXT,
      to: `‸## Noite\n\n${TEXT}`,
      says: [
        'the text has a heading of Markdown.',
        'numbered headings: <Clause id="…" title="…" />, <Subclause id="…" title="…" />.',
        'write <Clause id="…" title="…" /> on a line of its own.',
      ],
    },
    {
      rule: 'an id is used once',
      from: '<Subclause id="contagem" title="Contagem" />',
      to: '<Subclause id="contagem" title="Contagem" />\n\nTexto.\n\n<Subclause ‸id="objeto" title="Outra" />',
      says: ['the id "objeto" is taken.', 'each id once in a text.', 'choose another id.'],
    },
    {
      rule: 'an id is a slug',
      from: '<Subclause id="contagem" title="Contagem" />',
      to: '<Subclause id="contagem" title="Contagem" />\n\nTexto.\n\n<Subclause ‸id="Às Noites" title="Outra" />',
      says: [
        '"Às Noites" is not an id.',
        'lower-case letters a-z and digits, starting with a letter, words joined by hyphens.',
        'write it as as-noites.',
      ],
    },
    {
      rule: 'a subclause belongs to a clause',
      from: '<Clause id="objeto" title="Objeto" />',
      to: '‸<Subclause id="objeto" title="Objeto" />',
      says: [
        'this subclause belongs to no clause.',
        'a <Subclause /> after a <Clause />.',
        'make it a <Clause />, or put one before it.',
      ],
    },
    {
      rule: 'a clause stands in no list',
      from: TEXT,
      to: `- Texto\n\n  ‸<Clause id="outra" title="Outra" />\n\n${TEXT}`,
      says: [
        '<Clause> stands within something else.',
        '<Clause id="…" title="…" />',
        'take it out of the list, table, quotation or note.',
      ],
    },
    {
      rule: 'a title is not empty',
      from: 'title="Contagem"',
      to: '‸title=""',
      says: ['the title is empty.', 'some text.', 'write the title of the clause.'],
    },
  ]);

  test('an id of a section that every page has is refused', () => {
    const { found } = answer(POLICY, {
      rule: '',
      from: '<Subclause id="contagem" title="Contagem" />',
      to: '<Subclause id="contagem" title="Contagem" />\n\nTexto.\n\n<Subclause ‸id="planes" title="Outra" />',
      says: ['', '', ''],
    });
    expect(found.map(({ says }) => says[0])).toEqual(['the page has a section "planes" of its own.']);
  });
});

describe('links and images', () => {
  const FORMS = 'https://…, mailto:…, tel:…, #clause-id, or an address within the site.';
  const PAGES =
    'a page of the site, from its root: /policy/, /policy/date/, /policy/date/plans/plan/; or a file in public/.';
  const ELSEWHERE = 'write another address, or take the link out.';
  const FORM = 'write the address in one of these forms.';
  refused(POLICY, [
    {
      rule: 'a link runs no script',
      from: '[Horário](#horario)',
      to: '‸[Horário](javascript:alert(1))',
      says: ['"javascript:alert(1)" is not an address to link.', FORMS, FORM],
    },
    {
      rule: 'a link runs no script that hides behind a character reference',
      from: '[Horário](#horario)',
      to: '‸[Horário](java&#9;script:alert)',
      says: ['"java\\tscript:alert" is not an address to link.', FORMS, FORM],
    },
    {
      rule: 'a reference runs no script either',
      from: TEXT,
      to: `${TEXT} [a]\n\n‸[a]: data:text/html,x\n\nDepois`,
      says: ['"data:text/html,x" is not an address to link.', FORMS, FORM],
    },
    {
      rule: 'an image comes from the site',
      from: TEXT,
      to: `${TEXT} ‸![mapa](https://elsewhere.example/mapa.png)`,
      says: [
        '"https://elsewhere.example/mapa.png" is not an address of an image of the site.',
        '/ and the name of a file in public/: /images/etapas.svg.',
        'put the file into public/ and write its address from the root.',
      ],
    },
    {
      rule: 'a link leads to a page that the site has',
      from: '[Horário](#horario)',
      to: '‸[Horário](/no-existe/)',
      says: ['"/no-existe/" leads to nothing in the site.', PAGES, ELSEWHERE],
    },
    {
      rule: 'a link that almost leads to a page is corrected',
      from: '[Horário](#horario)',
      to: '‸[Horário](/turno-claro/2026-03-01/plans/bases/#preco)',
      says: [
        '"/turno-claro/2026-03-01/plans/bases/#preco" leads to nothing in the site.',
        PAGES,
        `did you mean /turno-claro/2026-03-01/plans/base/? If not, ${ELSEWHERE}`,
      ],
    },
    {
      rule: 'a link within the site begins at its root, as a text stands on several pages',
      from: '[Horário](#horario)',
      to: '‸[Horário](plans/base/)',
      says: ['"plans/base/" leads to nothing in the site.', PAGES, ELSEWHERE],
    },
    {
      rule: 'a link to another site is encrypted',
      from: '[Horário](#horario)',
      to: '‸[Horário](http://turno-claro.example/horario)',
      says: [
        '"http://turno-claro.example/horario" is not encrypted: others can read and change what it shows.',
        'https://….',
        'write https://turno-claro.example/horario if it works, or take the link out.',
      ],
    },
    {
      rule: 'an image is a file of the site',
      from: TEXT,
      to: `${TEXT} ‸![mapa](/images/nope.svg)`,
      says: [
        'there is no image "/images/nope.svg".',
        '/ and the name of a file in public/: /images/etapas.svg.',
        'put the file into public/, as public/images/nope.svg.',
      ],
    },
  ]);

  test.for([
    '[x](/turno-claro/)',
    '[x](/turno-claro/#plazos)',
    '[x](/turno-claro/2026-03-01/plans/base/)',
    '[x](/turno-claro/calculator/?plan=base)',
    '[x](/en/turno-claro/2026-03-01/)',
    '[x](/)',
    '[x](https://turno-claro.example/)',
    '![x](/favicon.svg)',
  ])('%s leads somewhere', (link) => {
    const { found } = answer(POLICY, { rule: '', from: '[Horário](#horario)', to: link, says: ['', '', ''] });
    expect(found).toEqual([]);
  });

  test('what was published passes, whatever has become of the pages to which it links', () => {
    withCopy((folder) => {
      change(folder, {
        file: POLICY,
        from: '[Horário](#horario)',
        to: '[a](/no-existe/) [b](http://b.example/)',
      });
      const files = survey(folder).policies[0]?.versions[0];
      if (files?.text === undefined) throw new Error('The fixture has no text');
      const document = readDocument(files.text);
      expect(leadProblems(document, files)).toHaveLength(2);
      expect(leadProblems(document, { ...files, lock: files.folder })).toEqual([]);
    });
  });

  test('a link to an anchor leads to a clause or to a section of the page', () => {
    const { found } = answer(POLICY, {
      rule: '',
      from: '[Horário](#horario)',
      to: '[Horário](#orario)',
      says: ['', '', ''],
    });
    expect(found).toMatchObject([
      {
        says: [
          '"#orario" leads to nothing on the page.',
          expect.stringContaining('# and one of: objeto, horario,'),
          'did you mean horario? If not, name a clause of this text.',
        ],
      },
    ]);
  });
});

test('every component says how each of its attributes is checked', () => {
  for (const [name, { attributes }] of Object.entries(COMPONENTS)) {
    expect(name).toMatch(/^[A-Z][A-Za-z]+$/);
    for (const { type } of Object.values(attributes))
      expect(['reference', 'anchor', 'words']).toContain(type);
  }
});
