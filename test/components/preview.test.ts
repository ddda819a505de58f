import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { SURFACES, shadesOf } from '../../src/content/brand/accent.ts';
import type { Logo } from '../../src/content/brand/logo.ts';
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

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The colours in a part of an image, row by row: `rrggbb`. */
async function pixelsIn(image: Buffer, area: Area): Promise<readonly string[]> {
  const pixels = await sharp(image).extract(area).removeAlpha().raw().toBuffer();
  return pixels.toString('hex').match(/.{6}/g) ?? [];
}

const coloursIn = async (image: Buffer, area: Area) => new Set(await pixelsIn(image, area));

const BAR = { left: 0, top: 0, width: 1200, height: 16 };
/** Where it says whose card it is, and where it names the site. */
const OWNER = { left: 60, top: 60, width: 800, height: 72 };
const SITE = { left: 60, top: 530, width: 60, height: 60 };

/** As `styles/tokens.css` has the accent of the light theme. */
const TEAL = '175f6e';

function accented(accent: string): NonNullable<Card['brand']> {
  return { accent: { light: shadesOf(accent, 'light'), dark: shadesOf('#ffffff', 'dark') } };
}

/** A logo that is all red, in its own units. */
function drawnLogo(width: number, height: number, fill = '#ff0000'): Logo {
  const shape = `<rect x="-5" y="9" width="${width}" height="${height}" fill="${fill}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-5 9 ${width} ${height}">${shape}</svg>`;
  const base64 = Buffer.from(svg).toString('base64');
  return { file: 'logo.svg', type: 'image/svg+xml', width, height, base64 };
}

async function photographedLogo(width: number, height: number): Promise<Logo> {
  const create = { width, height, channels: 3, background: '#ff0000' } as const;
  const png = await sharp({ create }).png().toBuffer();
  return { file: 'logo.png', type: 'image/png', width, height, base64: png.toString('base64') };
}

/** How many columns and rows of an image's owner have red in them. */
async function redIn(image: Buffer): Promise<{ readonly width: number; readonly height: number }> {
  const red = (await pixelsIn(image, OWNER)).flatMap((colour, index) =>
    /^[ef].[0-3].[0-3].$/.test(colour)
      ? [{ column: index % OWNER.width, row: Math.floor(index / OWNER.width) }]
      : [],
  );
  return {
    width: new Set(red.map(({ column }) => column)).size,
    height: new Set(red.map(({ row }) => row)).size,
  };
}

describe('a card looks as its provider does', () => {
  test.each(['#0b5cad', '#7a2e5d', '#000000', '#b00020'])(
    'in its accent %s, and nowhere in the site’s',
    async (accent) => {
      const image = await previewImage({ ...CARD, brand: accented(accent) });
      expect(await coloursIn(image, BAR)).toEqual(new Set([accent.slice(1)]));
      expect(await coloursIn(image, OWNER)).toContain(accent.slice(1));
      for (const area of [OWNER, SITE]) expect(await coloursIn(image, area)).not.toContain(TEAL);
    },
  );

  test('and like the site where there is no brand, or one without a colour', async () => {
    expect(readFileSync('src/styles/tokens.css', 'utf8')).toContain(`--accent: light-dark(#${TEAL},`);
    for (const brand of [{}, { brand: { logo: drawnLogo(64, 64) } }]) {
      const image = await previewImage({ ...CARD, ...brand });
      expect(await coloursIn(image, BAR)).toEqual(new Set([TEAL]));
      expect(await coloursIn(image, OWNER)).toContain(TEAL);
    }
    expect(await coloursIn(await previewImage(CARD), SITE)).toContain(TEAL);
  });

  test('on the paper that every accent is checked to be legible on', async () => {
    const image = await previewImage({ ...CARD, brand: accented('#0b5cad') });
    const [paper = '', ...others] = await coloursIn(image, { left: 0, top: 20, width: 60, height: 610 });
    expect(others).toEqual([]);
    expect(SURFACES.light).toContain(`#${paper}`);
  });

  // As large as 240 × 56 pixels hold.
  test.each([
    ['square', 64, 64, { width: 56, height: 56 }],
    ['wide', 400, 100, { width: 224, height: 56 }],
    ['very wide', 400, 50, { width: 240, height: 30 }],
    ['tall', 20, 80, { width: 14, height: 56 }],
    ['tiny', 2, 1, { width: 112, height: 56 }],
    ['huge', 9000, 9000, { width: 56, height: 56 }],
  ])('with a %s logo whole and in its proportions', async (_, width, height, shown) => {
    const image = await previewImage({ ...CARD, brand: { logo: drawnLogo(width, height) } });
    expect(await redIn(image)).toEqual(shown);
  });

  test('with a logo that is a photograph', async () => {
    const image = await previewImage({ ...CARD, brand: { logo: await photographedLogo(90, 30) } });
    expect(await redIn(image)).toEqual({ width: 168, height: 56 });
  });

  test.each([
    ['a line across', drawnLogo(5000, 1)],
    ['a line down', drawnLogo(1, 5000)],
    ['no picture after all', { ...drawnLogo(64, 64), type: 'image/png' }],
  ] as const)('with its name beside a logo that is %s', async (_, logo) => {
    const image = await previewImage({ ...CARD, brand: { ...accented('#0b5cad'), logo } });
    expect(await coloursIn(image, OWNER)).toContain('0b5cad');
  });

  test('at once after its colour or its logo changed, whatever was drawn before', async () => {
    const brand = { ...accented('#0b5cad'), logo: drawnLogo(64, 64) };
    const first = await previewImage({ ...CARD, brand });
    const recoloured = await previewImage({ ...CARD, brand: { ...brand, ...accented('#7a2e5d') } });
    const redrawn = await previewImage({ ...CARD, brand: { ...brand, logo: drawnLogo(64, 64, '#008000') } });
    expect(await coloursIn(recoloured, BAR)).toEqual(new Set(['7a2e5d']));
    expect(await redIn(redrawn)).toEqual({ width: 0, height: 0 });
    expect(await previewImage({ ...CARD, brand })).toEqual(first);
  });
});

describe('nothing is drawn over the margins, however long the words are', () => {
  const facts = [LONG, LONG, LONG].map((value) => ({ label: value, value }));
  const long = { owner: LONG, title: LONG, summary: LONG, edition: LONG, site: LONG };

  test.each([
    ['no logo', {}],
    ['a square logo', { brand: { logo: drawnLogo(64, 64) } }],
    ['a wide logo', { brand: { logo: drawnLogo(4000, 100) } }],
    ['a tall logo', { brand: { logo: drawnLogo(100, 4000) } }],
  ])('with %s', async (_, brand) => {
    const image = await previewImage({ ...CARD, ...brand, ...long, facts });
    for (const edge of [
      { left: 1140, top: 20, width: 60, height: 600 },
      { left: 0, top: 20, width: 60, height: 600 },
      { left: 0, top: 600, width: 1200, height: 30 },
    ]) {
      expect(await coloursIn(image, edge)).toEqual(new Set(['fcfbf8']));
    }
  });
});
