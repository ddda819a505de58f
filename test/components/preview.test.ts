import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/components/preview/card.ts';
import { previewImage } from '../../src/components/preview/image.ts';
import { written } from '../../src/components/preview/letters.ts';

const CARD: Card = { owner: 'Halcón Cloud', title: 'Plan Empresarial', facts: [], site: 'Acuerdos' };

const LONG = 'Otorrinolaringología'.repeat(20);

describe('an image is drawn whatever the words', () => {
  test.each([
    ['an emoji', 'Soporte 👩🏽‍🚀 total 🚀'],
    ['nothing but an emoji', '🚀'],
    ['nothing', ''],
    ['a word longer than the image', LONG],
    ['a script that the font lacks', 'اتفاقية مستوى الخدمة 服务协议'],
    ['marks of direction', '\u202Eodaton\u202C'],
    ['quotes and markup', `"<b>'&amp;</b>' \\ "`],
    ['half of a surrogate pair', 'Plan \uD83D'],
    ['a combining accent', 'Políti\u0301ca'],
  ])('%s', async (_, words) => {
    const card = { ...CARD, title: words, owner: words, summary: words, edition: words, site: words };
    const facts = [words, LONG, words].map((value) => ({ label: value, value }));
    const { format, width, height } = await sharp(await previewImage({ ...card, facts })).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
  });
});

test('what the font has no letters for is left out, with the space that it leaves', () => {
  expect(written('Soporte 🚀 total')).toBe('Soporte total');
  expect(written('服务 Café «Ñandú» Привет')).toBe('Café «Ñandú» Привет');
});

test('nothing is drawn over the margins, however long the words are', async () => {
  const facts = [LONG, LONG, LONG].map((value) => ({ label: value, value }));
  const long = { owner: LONG, title: LONG, summary: LONG, edition: LONG, site: LONG };
  const image = sharp(await previewImage({ ...CARD, ...long, facts }));
  for (const edge of [
    { left: 1140, top: 20, width: 60, height: 600 },
    { left: 0, top: 20, width: 60, height: 600 },
    { left: 0, top: 600, width: 1200, height: 30 },
  ]) {
    const pixels = await image.clone().extract(edge).removeAlpha().raw().toBuffer();
    expect(new Set(pixels.toString('hex').match(/.{6}/g))).toEqual(new Set(['fcfbf8']));
  }
});
