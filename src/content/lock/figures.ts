import type { Nodes } from 'mdast';
import type { Document } from '../read/document.ts';
import { attributesOf, childrenOf, isElement } from '../text/element.ts';
import { isMapping } from '../vocabulary.ts';
import { isWords } from '../words.ts';
import { type Digests, sha256 } from './digest.ts';

/** Attributes of components that are words. */
const WORDS_OF_TAGS = new Set(['title']);

/** Amounts in letters, as contracts write them beside the digits: Spanish, Portuguese and English. */
const IN_LETTERS = [
  'cero|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\\p{L}+|veint\\p{L}+',
  'treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|\\p{L}+cient[ao]s|quinient[ao]s|mil',
  'dois|duas|três|quatro|oito|nove|dez|onze|doze|treze|quatorze|quinze|dezess?\\p{L}+|dezoito|dezenove|vinte|trinta',
  'quarenta|cinquenta|sessenta|setenta|oitenta|cem|cento|duzent[ao]s|trezent[ao]s',
  'zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|twenty|thirty|forty|fifty',
  'sixty|seventy|eighty|ninety|hundred|thousand|half|medi[ao]|mei[ao]|doble|triple|dobro|triplo|double',
].join('|');

const FIGURE = new RegExp(String.raw`\p{L}*\p{N}[\p{L}\p{N}]*|(?<!\p{L})(?:${IN_LETTERS})(?!\p{L})`, 'giu');

/**
 * What of a text an erratum can't change: its numbers, in their order.
 *
 * @example figuresIn('Responde en 4 horas, modalidad 5x8.') // ['4', '5x8']
 */
export function figuresIn(text: string): readonly string[] {
  return [...text.matchAll(FIGURE)].map(([figure]) => figure.toLowerCase());
}

/**
 * The digest of what an erratum can't change in a file: all that its frontmatter says but words, the
 * components of its text, and every number of either. Two files that differ only in words have the same.
 */
export function digestOfFigures({ data, body }: Document): string {
  const figures = [ofData(data?.data), body === undefined ? [] : ofNode(body.root)];
  return sha256(Buffer.from(JSON.stringify(figures)).toString('latin1'));
}

/** The same of every file of a version. */
export function figuresOf(documents: ReadonlyMap<string, Document>): Digests {
  return Object.fromEntries([...documents].map(([name, document]) => [name, digestOfFigures(document)]));
}

function ofData(value: unknown, key = '', above = ''): unknown {
  if (typeof value === 'string') return isWords(key, above) ? figuresIn(value) : value;
  if (Array.isArray(value)) return value.map((inner: unknown) => ofData(inner, '', key));
  return isMapping(value)
    ? Object.entries(value).map(([name, inner]) => [name, ofData(inner, name, key)])
    : value;
}

function ofNode(node: Nodes): readonly unknown[] {
  return [
    ...(isElement(node) ? [tagOf(node)] : []),
    ...('value' in node && typeof node.value === 'string' ? figuresIn(node.value) : []),
    ...('url' in node ? figuresIn(node.url) : []),
    ...childrenOf(node).flatMap(ofNode),
  ];
}

function tagOf(element: Extract<Nodes, { attributes: unknown }>): unknown {
  return [
    element.name,
    attributesOf(element).map(({ name, value = '' }) => [
      name,
      WORDS_OF_TAGS.has(name) ? figuresIn(value) : value,
    ]),
  ];
}
