import { describe, expect, test } from 'vitest';
import { spelledNumbers } from '../../src/content/text/numbers.ts';
import { PLAN, POLICY } from './fixture.ts';
import { refused } from './mistakes.ts';

const TEXT = 'Um pedido à noite';
const ONCE = 'numbers printed from the data, so that they live once.';

describe('numbers live once', () => {
  const target = (text: string) =>
    `use <Target plan="…" severity="…" metric="…" /> or <Term id="…" />; or <Stated>${text}</Stated> if no key holds this number.`;
  refused(POLICY, [
    {
      rule: 'a duration is printed from the data',
      from: TEXT,
      to: `Responde-se em ‸4 horas. ${TEXT}`,
      says: ['the text spells a duration: "4 horas".', ONCE, target('4 horas')],
    },
    {
      rule: 'a duration is found across emphasis and on a later line',
      from: TEXT,
      to: `Responde-se\nem **‸4** horas. ${TEXT}`,
      says: ['the text spells a duration: "4 horas".', ONCE, target('4 horas')],
    },
    {
      rule: 'hours are printed from the data',
      from: TEXT,
      to: `Abre das ‸9:00 às 17:00. ${TEXT}`,
      says: [
        'the text spells hours: "9:00 às 17:00".',
        ONCE,
        'use <Hours calendar="…" />; or <Stated>9:00 às 17:00</Stated> if no key holds this number.',
      ],
    },
    {
      rule: 'a number in a table is printed from the data',
      from: TEXT,
      to: `| a | b |\n| --- | --- |\n| c | ‸2 días hábiles |\n\n${TEXT}`,
      says: ['the text spells a duration: "2 días".', ONCE, target('2 días')],
    },
    {
      rule: 'a title has no number of its own',
      from: 'title="Contagem"',
      to: '‸title="Contagem em 24 horas"',
      says: [
        'the text spells a duration: "24 horas".',
        ONCE,
        'leave the number to the text of the clause, where a component prints it.',
      ],
    },
  ]);
  refused(PLAN, [
    {
      rule: 'an availability is printed from the data',
      from: 'O plano promete',
      to: 'O plano promete ‸99,9 % e',
      says: [
        'the text spells a percentage: "99,9 %".',
        ONCE,
        'use <Availability plan="…" />; or <Stated>99,9 %</Stated> if no key holds this number.',
      ],
    },
  ]);

  test.for([
    ['en 2 horas', '2 horas'],
    ['en dos (2) horas', '2) horas'],
    ['24h', '24h'],
    ['a 24-hour notice', '24-hour'],
    ['within 30 minutes', '30 minutes'],
    ['en 30 min', '30 min'],
    ['3 dias úteis', '3 dias'],
    ['seis meses o 6 meses', '6 meses'],
    ['1 mês', '1 mês'],
    ['2 weeks', '2 weeks'],
    ['10 años', '10 años'],
    ['de 9:00 a 17:00', '9:00 a 17:00'],
    ['9:00–17:00', '9:00–17:00'],
    ['from 9 am to 5 pm', '9 am to 5 pm'],
    ['entre las 9:00 y las 17:00', '9:00 y las 17:00'],
    ['99.5%', '99.5%'],
  ] as const)('"%s" spells "%s"', ([text, spelled]) => {
    expect(spelledNumbers(text).map((found) => found.text)).toEqual([spelled]);
  });

  test.for([
    'GMT-5',
    'modalidad 5x8x8',
    '7x24',
    'la etiqueta 6x9x8',
    'son cinco planes',
    'cláusula 3.1',
    'el 15 de febrero de 2026',
    'la versión 2 horada',
    'Ley 51 de 1983',
    '601 555 0134',
  ])('"%s" spells none', (text) => {
    expect(spelledNumbers(text)).toEqual([]);
  });
});
