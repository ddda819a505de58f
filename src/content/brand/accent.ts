import type { Fault } from '../problem.ts';
import { contrast, lightnessOf, mixed, withLightness } from './colour.ts';

export type Theme = 'light' | 'dark';

/** A brand's colour in one theme, and what goes with it. */
export interface Shades {
  /** For links, buttons and marks: legible on every surface. */
  readonly accent: string;
  /** For text on the accent. */
  readonly ink: string;
  /** Behind what is chosen; the accent is legible on it. */
  readonly soft: string;
}

export type Accent = Readonly<Record<Theme, Shades>>;

/** What the accent stands on, as `styles/tokens.css` has it: paper, surface and sunken. */
export const SURFACES: Readonly<Record<Theme, readonly [paper: string, surface: string, sunken: string]>> = {
  light: ['#fcfbf8', '#ffffff', '#f3f1ec'],
  dark: ['#12161d', '#1a2029', '#0d1117'],
};

/** WCAG 2.2, 1.4.3: text of any size. */
const LEAST = 4.5;

const STEP = 0.005;
/** How light a colour made for the dark theme is, unless it was lighter. */
const IN_THE_DARK = 0.78;
const SOFT_SHARES = [0.14, 0.11, 0.08, 0.05, 0.02, 0];

/** The least contrast of a colour with the surfaces of a theme. */
const reached = (colour: string, theme: Theme) =>
  Math.min(...SURFACES[theme].map((surface) => contrast(colour, surface)));

function nearestLegible(colour: string, theme: Theme): string {
  const step = theme === 'light' ? -STEP : STEP;
  let lightness = lightnessOf(colour);
  let tried = colour;
  while (reached(tried, theme) < LEAST) {
    lightness += step;
    tried = withLightness(colour, lightness);
  }
  return tried;
}

/**
 * What keeps a colour from being a theme's accent, if anything: text in it couldn't be read.
 *
 * @example accentFault('#ffcc00', 'light')?.remedy // 'write the nearest one that is: "#7e6400".'
 */
export function accentFault(colour: string, theme: Theme): Fault | undefined {
  const ratio = reached(colour, theme);
  if (ratio >= LEAST) return undefined;
  // Never rounded up to what it doesn't reach.
  const shown = (Math.floor(ratio * 100) / 100).toFixed(2);
  return {
    what: `"${colour}" reaches a contrast of ${shown}:1 on the ${theme} theme's surfaces.`,
    allowed: `at least ${LEAST}:1, so that links and buttons can be read.`,
    remedy: `write the nearest one that is legible: "${nearestLegible(colour, theme)}".`,
  };
}

/** The colour that the dark theme shows for one that was chosen for the light one. */
export function inTheDark(colour: string): string {
  return nearestLegible(withLightness(colour, Math.max(IN_THE_DARK, lightnessOf(colour))), 'dark');
}

/** The shades of a colour that is legible in a theme. */
export function shadesOf(accent: string, theme: Theme): Shades {
  const [, surface, sunken] = SURFACES[theme];
  const soft = SOFT_SHARES.map((share) => mixed(surface, accent, share)).find(
    (shade) => contrast(accent, shade) >= LEAST,
  );
  return { accent, ink: theme === 'light' ? surface : sunken, soft: soft ?? surface };
}
