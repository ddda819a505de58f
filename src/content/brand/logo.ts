import { readFileSync } from 'node:fs';
import { FIRST, type Problem } from '../problem.ts';
import { type FileRef, readText } from '../read/file.ts';
import { readSvg } from './svg.ts';

/** A provider's mark, small enough to travel with every page. */
export interface Logo {
  /** Its file's name: `logo.svg`. */
  readonly file: string;
  readonly type: 'image/svg+xml' | 'image/png';
  /** In its own units: only their relation matters. */
  readonly width: number;
  readonly height: number;
  readonly base64: string;
}

const MAX_BYTES = 30_000;
const PNG_SIGNATURE = '89504e470d0a1a0a';
const ALLOWED = `a drawing (SVG of shapes alone) or a PNG image, of at most ${MAX_BYTES} bytes.`;

/** Reads a logo and makes sure that it is nothing but a picture. */
export function readLogo(
  ref: FileRef,
  file: string,
): { readonly logo: Logo } | { readonly problem: Problem } {
  const refuse = (what: string, remedy: string, position = FIRST) => ({
    problem: { file: ref.name, ...position, what, allowed: ALLOWED, remedy },
  });
  const bytes = bytesOf(ref);
  if (bytes === undefined) return refuse('the file cannot be read.', 'check its permissions.');
  if (bytes.length > MAX_BYTES) {
    return refuse(`the logo has ${bytes.length} bytes.`, 'simplify it, or export it smaller.');
  }
  const base64 = bytes.toString('base64');
  if (file.endsWith('.png')) {
    // The header comes first, with width and height as its first two numbers.
    if (bytes.length < 24 || bytes.subarray(0, 8).toString('hex') !== PNG_SIGNATURE) {
      return refuse('this is no PNG image.', 'export it as PNG, or as SVG.');
    }
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    if (width === 0 || height === 0) return refuse('the image has no size.', 'export it again.');
    return { logo: { file, type: 'image/png', width, height, base64 } };
  }
  const read = readText(ref);
  if ('problem' in read) return read;
  const drawing = readSvg(read.text);
  return 'what' in drawing
    ? refuse(drawing.what, 'export it as plain SVG of paths, or as PNG.', drawing.position)
    : { logo: { file, type: 'image/svg+xml', ...drawing, base64 } };
}

function bytesOf({ path }: FileRef): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
