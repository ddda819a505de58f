import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const PACKAGE = 'node_modules/@fontsource/inter';
const SUBSETS = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic'] as const;
const WEIGHTS = [400, 600, 700] as const;

/** A face of the images' font. The layout wants WOFF, which the site's own variable font isn't in. */
export interface Face {
  readonly name: string;
  readonly weight: (typeof WEIGHTS)[number];
  readonly style: 'normal';
  readonly data: Buffer;
}

/** The faces of each subset, in the order in which a letter is looked for. */
export const FAMILY = SUBSETS.map((subset) => `Inter ${subset}`).join(', ');

let faces: Face[] | undefined;

/** The faces that images are written with: always the same array, by which the layout knows what it has read. */
export function imageFaces(): Face[] {
  faces ??= SUBSETS.flatMap((subset) =>
    WEIGHTS.map((weight) => ({
      name: `Inter ${subset}`,
      weight,
      style: 'normal' as const,
      data: readFileSync(resolve(PACKAGE, `files/inter-${subset}-${weight}-normal.woff`)),
    })),
  );
  return faces;
}

type Range = readonly [from: number, to: number];

/** A `unicode-range` of CSS: `U+0000-00FF,U+0131`. */
function parseRanges(range: string): readonly Range[] {
  return range.split(',').map((part) => {
    const [from = '', to = from] = part.replace('U+', '').split('-');
    return [parseInt(from, 16), parseInt(to, 16)];
  });
}

let ranges: readonly Range[] | undefined;

function coveredRanges(): readonly Range[] {
  const json: unknown = JSON.parse(readFileSync(resolve(PACKAGE, 'unicode.json'), 'utf8'));
  if (!isRangeOfSubsets(json)) throw new TypeError(`${PACKAGE} doesn't say which letters it has.`);
  return SUBSETS.flatMap((subset) => parseRanges(json[subset] ?? ''));
}

function isRangeOfSubsets(json: unknown): json is Readonly<Record<string, string | undefined>> {
  return typeof json === 'object' && json !== null && SUBSETS.every((subset) => subset in json);
}

function isCovered(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  ranges ??= coveredRanges();
  return ranges.some(([from, to]) => from <= code && code <= to);
}

/** What people take for one letter: an emoji of several people is one, and goes as a whole. */
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * A text as an image can write it: without what its font has no letters for (emoji, other scripts) and
 * without marks that only direct the writing. The page itself says everything.
 *
 * @example written('Soporte 🚀 total') // 'Soporte total'
 */
export function written(text: string): string {
  return Array.from(letters.segment(text.normalize('NFC')), ({ segment }) => segment)
    .filter((letter) => Array.from(letter).every(isCovered))
    .join('')
    .replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, ' ')
    .trim();
}
