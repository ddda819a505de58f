import { MOST_BYTES, type Refusal } from './refusal.ts';

/** A file's text, and how its letters were written. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252';
}

/** How the archives begin that spreadsheets save: ZIP (xlsx, ods) and OLE (xls). */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

const begins = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/**
 * The text of a file. What isn't UTF-8 is Windows-1252, in which spreadsheets of the Americas and of
 * western Europe save; a byte order mark tells UTF-16. The mark itself is left out.
 *
 * @example decode(new Uint8Array([0x63, 0x72, 0xed])) // { text: 'crí', encoding: 'windows-1252' }
 */
export function decode(bytes: Uint8Array): Decoded | Refusal {
  if (bytes.length > MOST_BYTES) return { type: 'too-big' };
  if (WORKBOOKS.some((start) => begins(bytes, start))) return { type: 'workbook' };
  const decoded = decodeText(bytes);
  // No text has the character 0.
  return decoded.text.includes('\0') ? { type: 'binary' } : decoded;
}

function decodeText(bytes: Uint8Array): Decoded {
  if (begins(bytes, [0xff, 0xfe])) {
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16' };
  }
  if (begins(bytes, [0xfe, 0xff])) {
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}
