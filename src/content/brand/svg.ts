import type { Position } from '../problem.ts';

/** What a drawing may be made of. No script, no text from elsewhere, no link, no style sheet. */
const ELEMENTS = new Set([
  'svg', 'g', 'path', 'circle', 'ellipse', 'rect', 'line', 'polyline', 'polygon', 'defs', 'clipPath', 'mask',
  'linearGradient', 'radialGradient', 'stop', 'title', 'desc',
]); // prettier-ignore

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
const TAG = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
const TEXT = /[^<]*/y;

/** A drawing's size in its own units, or what is wrong with it and where. */
export type Drawing =
  | { readonly width: number; readonly height: number }
  | { readonly what: string; readonly position: Position };

/**
 * Reads an SVG as far as to know that it only draws: elements and attributes of a short list,
 * well nested, with references to nothing but itself.
 *
 * @example readSvg('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"/>') // { width: 32, height: 32 }
 */
export function readSvg(svg: string): Drawing {
  const text = svg.trimEnd();
  const open: { readonly name: string; readonly at: number }[] = [];
  let size: Drawing | undefined;
  let at = 0;
  const refuse = (what: string, index = at): Drawing => {
    const lines = text.slice(0, index).split('\n');
    return { what, position: { line: lines.length, column: (lines.at(-1) ?? '').length + 1 } };
  };
  while (at < text.length) {
    TEXT.lastIndex = at;
    const between = TEXT.exec(text)?.[0] ?? '';
    if (between.trim() !== '' && !['title', 'desc'].includes(open.at(-1)?.name ?? '')) {
      return refuse('text stands where only shapes may.', at + between.search(/\S/));
    }
    at += between.length;
    if (at === text.length) break;
    TAG.lastIndex = at;
    const tag = TAG.exec(text);
    if (tag === null)
      return refuse('this is no plain element: comments, declarations and the like are not read.');
    const [whole, slash, name = '', written = '', alone] = tag;
    if (slash === '/') {
      if (open.pop()?.name !== name) return refuse(`</${name}> closes nothing.`);
    } else {
      if (!ELEMENTS.has(name)) return refuse(`<${name}> may not be in a logo.`);
      if ((open.length === 0) !== (name === 'svg') || (size !== undefined && open.length === 0)) {
        return refuse('there must be one <svg>, around everything.');
      }
      const attributes = [...written.matchAll(ATTRIBUTE)].map(
        ([, key = '', double, single]) => [key, double ?? single ?? ''] as const,
      );
      const fault = attributes
        .map(([key, value]) => faultOf(key, value))
        .find((found) => found !== undefined);
      if (fault !== undefined) return refuse(fault);
      if (name === 'svg') {
        const found = new Map(attributes);
        if (found.get('xmlns') !== SVG_NAMESPACE) return refuse(`<svg> has no xmlns="${SVG_NAMESPACE}".`);
        const box = (found.get('viewBox') ?? '')
          .trim()
          .split(/[\s,]+/)
          .map(Number);
        const [, , width = 0, height = 0] = box;
        if (box.length !== 4 || !(width > 0 && height > 0 && box.every(Number.isFinite))) {
          return refuse('<svg> has no viewBox="0 0 width height".');
        }
        size = { width, height };
      }
      if (alone !== '/') open.push({ name, at });
    }
    at += whole.length;
  }
  const last = open.at(-1);
  if (last !== undefined) return refuse(`<${last.name}> is not closed.`, last.at);
  return size ?? refuse('there is no <svg>.');
}

/** What keeps an attribute out: handlers, styles, links, and references to other files. */
function faultOf(name: string, value: string): string | undefined {
  if (name === 'xmlns') return undefined;
  if (/^on/i.test(name) || name === 'style' || name.includes(':') || name === 'href') {
    return `the attribute ${name} may not be in a logo.`;
  }
  const outside = /url\(\s*["']?(?!#)/i.test(value) || /[a-z]+:\/\/|javascript:|data:|@import|&/i.test(value);
  return outside ? `${name} refers to something outside of the logo.` : undefined;
}
