import type { Card, Fact } from './card.ts';
import { FAMILY, written } from './letters.ts';

/** What an image is drawn from: the elements and styles that satori lays out. */
export interface Drawn {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

/** In pixels: what chats show large. */
export const SIZE = { width: 1200, height: 630 } as const;

const PAPER = '#fcfbf8';
const INK = '#1b2130';
const INK_2 = '#4a5365';
const LINE = '#e0dcd3';
const ACCENT = '#175f6e';

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
const MARK: Drawn = {
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

function shape(type: string, props: Readonly<Record<string, string | number>>): Drawn {
  return { type, props: { ...props, fill: 'none', stroke: ACCENT, strokeWidth: 2.5 } };
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

/** Lays a card out: whose it is, what it is, and what it promises, on the paper of the site. */
export function drawing({ owner, title, summary, edition, facts, site }: Card): Drawn {
  return box(
    {
      ...SIZE,
      boxSizing: 'border-box',
      flexDirection: 'column',
      backgroundColor: PAPER,
      borderTop: `16px solid ${ACCENT}`,
      padding: '52px 72px 48px',
      fontFamily: FAMILY,
    },
    box(
      { alignItems: 'center', justifyContent: 'space-between', gap: 40 },
      text(owner, 1, { color: ACCENT, fontSize: 34, fontWeight: 700, maxWidth: 620 }),
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
      MARK,
      text(site, 1, { color: INK_2, fontSize: 26, fontWeight: 600 }),
    ),
  );
}
