/** Colours in sRGB, `#rrggbb`, with what the eye makes of them. */
type Triple = readonly [number, number, number];

const channels = (hex: string): Triple => {
  const all = Number.parseInt(hex.slice(1), 16);
  return [(all >> 16) / 255, ((all >> 8) & 255) / 255, (all & 255) / 255];
};

const toLinear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
const fromLinear = (light: number) =>
  light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;

function luminance(hex: string): number {
  const [red, green, blue] = channels(hex);
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
}

/**
 * The contrast ratio of two colours as WCAG 2.2 defines it, from 1 to 21.
 *
 * @example contrast('#000000', '#ffffff') // 21
 */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Björn Ottosson's Oklab: lightness from 0 to 1, and two axes of colour. */
function oklab(hex: string): Triple {
  const [red, green, blue] = channels(hex);
  const [r, g, b] = [toLinear(red), toLinear(green), toLinear(blue)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** The colour at a place of Oklab, paler where sRGB has none so strong. */
function fromOklab([lightness, a, b]: Triple): string {
  const [l, m, s] = [
    (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ];
  const rgb = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const pale = Math.abs(a) + Math.abs(b) < 1e-4;
  if (!pale && rgb.some((light) => light < -1e-4 || light > 1.0001)) {
    return fromOklab([lightness, a * 0.96, b * 0.96]);
  }
  const bytes = rgb.map((light) => Math.round(255 * fromLinear(Math.min(1, Math.max(0, light)))));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** How light a colour looks, from 0 to 1. */
export function lightnessOf(hex: string): number {
  return oklab(hex)[0];
}

/**
 * The same hue, lighter or darker.
 *
 * @param lightness from 0, black, to 1, white
 */
export function withLightness(hex: string, lightness: number): string {
  const [, a, b] = oklab(hex);
  return fromOklab([Math.min(1, Math.max(0, lightness)), a, b]);
}

/**
 * A colour on the way from one to another.
 *
 * @param share of the second, from 0 to 1
 */
export function mixed(one: string, other: string, share: number): string {
  const [from, to] = [oklab(one), oklab(other)];
  const between = (index: 0 | 1 | 2) => from[index] + (to[index] - from[index]) * share;
  return fromOklab([between(0), between(1), between(2)]);
}
