import { SURFACES } from '../../content/brand/accent.ts';
import type { Logo } from '../../content/brand/logo.ts';
import type { Card, Fact } from './card.ts';
import { FAMILY, written } from './letters.ts';

/** What an image is drawn from: the elements and styles that satori lays out. */
export interface Drawn {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

/** In pixels: what chats show large. */
export const SIZE = { width: 1200, height: 630 } as const;

/** Every accent has been found legible on it. */
const [PAPER] = SURFACES.light;
const INK = '#1b2130';
const INK_2 = '#4a5365';
const LINE = '#e0dcd3';
/** The site's own, where there is no provider's. */
const ACCENT = '#175f6e';

/** In pixels: the most that a logo of any shape takes. */
const LOGO = { width: 240, height: 56 } as const;

type Style = Readonly<Record<string, string | number>>;

function box(style: Style, ...children: readonly (Drawn | undefined)[]): Drawn {
  const shown = children.filter((child) => child !== undefined);
  return { type: 'div', props: { style: { display: 'flex', ...style }, children: shown } };
}

/** A text that breaks anywhere it must and ends with an ellipsis after its lines; none if nothing is left of it. */
function text(words: string | undefined, lines: number, style: Style): Drawn | undefined {
  const children = written(words ?? '');
  if (children === '') return undefined;
  const fitting = { display: 'block', lineClamp: lines, wordBreak: 'break-word', lineHeight: 1.2 };
  return { type: 'div', props: { style: { ...fitting, ...style }, children } };
}

/** The size at which a title of so many letters fills two lines, and no more than three. */
function titleSize({ length }: string): number {
  if (length <= 24) return 82;
  if (length <= 44) return 68;
  return length <= 80 ? 56 : 46;
}

/** The mark of the site: a clock. */
function siteMark(stroke: string): Drawn {
  const shape = (type: string, props: Readonly<Record<string, string | number>>): Drawn => ({
    type,
    props: { ...props, fill: 'none', stroke, strokeWidth: 2.5 },
  });
  return {
    type: 'svg',
    props: {
      viewBox: '0 0 32 32',
      width: 44,
      height: 44,
      children: [
        shape('circle', { cx: 16, cy: 16, r: 13 }),
        shape('path', { d: 'M16 8.5V16l5 3.2', strokeLinecap: 'round', strokeLinejoin: 'round' }),
      ],
    },
  };
}

/** A provider's mark, as large as there is room for it; a tall one reaches into the space around the name's line. */
function providerMark({ type, base64, width, height }: Logo): Drawn {
  const scale = Math.min(LOGO.width / width, LOGO.height / height);
  const style = { width: width * scale, height: height * scale, margin: '-8px 0', flexShrink: 0 };
  return { type: 'img', props: { src: `data:${type};base64,${base64}`, style } };
}

function factBox({ label, value }: Fact, index: number, { length }: readonly Fact[]): Drawn {
  const size = length === 1 ? 32 : 34;
  return box(
    {
      flexDirection: 'column',
      flex: 1,
      gap: 6,
      ...(index > 0 && { borderLeft: `2px solid ${LINE}`, paddingLeft: 28 }),
      ...(index < length - 1 && { paddingRight: 28 }),
    },
    text(label, 1, { color: INK_2, fontSize: 24 }),
    text(value, 2, { color: INK, fontSize: size, fontWeight: 600, letterSpacing: -0.5 }),
  );
}

/**
 * Lays a card out: whose it is, what it is, and what it promises, on the paper of the site. A provider's card
 * has its colour and its mark; the site's own mark stands back then.
 */
export function drawing({ owner, brand, title, summary, edition, facts, site }: Card): Drawn {
  const accent = brand?.accent?.light.accent ?? ACCENT;
  return box(
    {
      ...SIZE,
      boxSizing: 'border-box',
      flexDirection: 'column',
      backgroundColor: PAPER,
      borderTop: `16px solid ${accent}`,
      padding: '52px 72px 48px',
      fontFamily: FAMILY,
    },
    box(
      { alignItems: 'center', justifyContent: 'space-between', gap: 40 },
      box(
        { alignItems: 'center', gap: 18, maxWidth: 620 },
        brand?.logo && providerMark(brand.logo),
        text(owner, 1, { color: accent, fontSize: 34, fontWeight: 700 }),
      ),
      text(edition, 1, { color: INK_2, fontSize: 28, maxWidth: 480 }),
    ),
    box(
      { flexDirection: 'column', flexGrow: 1, justifyContent: 'center', gap: 20 },
      text(title, 3, {
        color: INK,
        fontSize: titleSize(written(title)),
        fontWeight: 700,
        letterSpacing: -1.5,
        lineHeight: 1.1,
      }),
      text(summary, 2, { color: INK_2, fontSize: 34, lineHeight: 1.35 }),
    ),
    facts.length === 0
      ? undefined
      : box({ borderTop: `2px solid ${LINE}`, paddingTop: 26, marginBottom: 30 }, ...facts.map(factBox)),
    box(
      { alignItems: 'center', gap: 14 },
      siteMark(brand === undefined ? accent : INK_2),
      text(site, 1, { color: INK_2, fontSize: 26, fontWeight: 600 }),
    ),
  );
}
