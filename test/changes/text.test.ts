import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareClauses } from '../../src/changes/clauses.ts';
import { byLine, compareText, type Piece, shortened } from '../../src/changes/text.ts';
import type { Clause } from '../../src/content/model.ts';

/** Pieces as people write them: `[-lost-]{+won+}`. */
const shown = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ in: where, text }) => ({ both: text, before: `[-${text}-]`, after: `{+${text}+}` })[where])
    .join('');

describe('two texts, word by word', () => {
  test.each([
    ['Los planes son cuatro.', 'Los planes son cinco.', 'Los planes son [-cuatro-]{+cinco+}.'],
    ['igual', 'igual', 'igual'],
    ['', 'nuevo', '{+nuevo+}'],
    ['viejo', '', '[-viejo-]'],
    ['a b c d', 'a x y d', 'a [-b c-]{+x y+} d'],
    ['hoy y siempre', 'hoy, siempre', 'hoy[- y -]{+, +}siempre'],
  ])('%s → %s', (before, after, expected) => {
    expect(shown(compareText(before, after))).toBe(expected);
  });

  test('the pieces of each side make its text', () => {
    const word = fc.constantFrom('el', 'plan', 'dura', 'dos', 'horas', ',', 'niño', '…');
    const words = fc.array(word, { maxLength: 12 }).map((list) => list.join(' '));
    const side = (pieces: readonly Piece[], other: Piece['in']) =>
      pieces.flatMap(({ in: where, text }) => (where === other ? [] : [text])).join('');
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pieces = compareText(before, after);
        expect(side(pieces, 'after')).toBe(before);
        expect(side(pieces, 'before')).toBe(after);
      }),
    );
  });

  test('a long run that did not change keeps the words around what did', () => {
    const long = Array.from({ length: 200 }, (_, index) => `w${index}`).join(' ');
    const [, , start, ...rest] = shortened(
      compareText(`a ${long} b ${long}`, `x ${long} c ${long}`),
      ' […] ',
    );
    expect(start?.text).toMatch(/^ w0 .* w2\d  \[…\] w1\d\d .*w199 $/);
    expect(rest.at(-1)?.text).toMatch(/^ w0 .* \[…\] $/);
  });
});

test('no mark holds the end of a line', () => {
  const pieces: readonly Piece[] = [
    { in: 'both', text: 'Uno.' },
    { in: 'before', text: '\nDos.' },
    { in: 'after', text: '\nTres.\nCuatro.\n' },
  ];
  expect(shown(byLine(pieces))).toBe('Uno.\n[-Dos.-]\n{+Tres.+}\n{+Cuatro.+}\n');
});

describe('clauses', () => {
  const clause = (id: string, text: string, number = '1'): Clause => ({
    id,
    number,
    title: id,
    level: 1,
    text,
  });

  test('that say the same in other lines do not differ', () => {
    expect(compareClauses([clause('scope', 'One.\nTwo.')], [clause('scope', 'One. Two.')])).toEqual([]);
  });

  test('are told by their ids: added, removed and changed, but not moved or renumbered', () => {
    const before = [clause('scope', 'One.'), clause('hours', 'Two.', '2'), clause('gone', 'Three.', '3')];
    const after = [clause('new', 'Zero.'), clause('hours', 'Two.', '3'), clause('scope', 'Uno.', '2')];
    expect(compareClauses(before, after).map(({ change, clause: { id } }) => [change, id])).toEqual([
      ['added', 'new'],
      ['changed', 'scope'],
      ['removed', 'gone'],
    ]);
  });

  test('another title is a change', () => {
    const [found] = compareClauses([clause('a', 'x')], [{ ...clause('a', 'x'), title: 'b' }]);
    expect(found?.change).toBe('changed');
  });
});
