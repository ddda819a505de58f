import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import type { Card } from './card.ts';
import { drawing, type Drawn, SIZE } from './drawing.ts';
import { imageFaces } from './letters.ts';

/** Drawn images by what they were drawn from, so that a build draws only what is new. */
const CACHE = '.cache/previews';

/** Colours as they are drawn: to look for fewer takes seven times as long, for half the bytes. */
const PNG = { compressionLevel: 7 } as const;

let tools: string | undefined;

/** What an image depends on beside its drawing: the packages that make it, the fonts among them. */
function madeWith(): string {
  tools ??= ['satori', 'sharp', '@fontsource/inter']
    .map((name) => readFileSync(resolve('node_modules', name, 'package.json'), 'utf8'))
    .join('\n');
  return tools;
}

/**
 * The image of a card as PNG, 1200 × 630. The same card gives the same bytes in any folder.
 *
 * @throws Error if it can't be drawn, whatever its words.
 */
export async function previewImage(card: Card): Promise<Buffer> {
  const elements = drawing(card);
  const depends = [madeWith(), JSON.stringify(PNG), JSON.stringify(elements)];
  const digest = createHash('sha256').update(depends.join('\n')).digest('hex');
  const file = resolve(CACHE, `${digest}.png`);
  const kept = readIfThere(file);
  if (kept !== undefined) return kept;
  const made = await draw(elements);
  mkdirSync(dirname(file), { recursive: true });
  // Another build may read the folder at the same time: a file appears there whole.
  writeFileSync(`${file}.${process.pid}`, made);
  renameSync(`${file}.${process.pid}`, file);
  return made;
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

async function draw(elements: Drawn): Promise<Buffer> {
  const svg = await satori(elements, { ...SIZE, fonts: imageFaces() });
  return sharp(Buffer.from(svg)).removeAlpha().png(PNG).toBuffer();
}
