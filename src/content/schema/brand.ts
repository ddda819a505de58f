import * as z from 'zod';
import { type Accent, accentFault, inTheDark, shadesOf, type Theme } from '../brand/accent.ts';
import { quoted } from '../suggest.ts';
import { blame, delegate, section, spelled, words } from './field.ts';

const COLOUR = "# and six hexadecimal digits, in quotes: '#0b5cad'.";

const colour = spelled(
  (text) => (/^#[0-9a-f]{6}$/i.test(text) ? text.toLowerCase() : undefined),
  (text) => ({
    what: `${quoted(text)} is not a colour.`,
    allowed: COLOUR,
    remedy: 'write the colour in hexadecimal.',
  }),
  {
    what: 'the key has no value: without quotes, # begins a comment.',
    allowed: COLOUR,
    remedy: 'write the colour in quotes.',
  },
);

/** A colour that can be read on the surfaces of a theme. */
function legible(theme: Theme): z.ZodType<string> {
  return colour.superRefine((value, context) => {
    const fault = accentFault(value, theme);
    if (fault !== undefined) blame(context, fault, [], value);
  });
}

const pair = section({ light: legible('light'), dark: legible('dark') });

const accent: z.ZodType<Accent> = z.unknown().transform((raw, context) => {
  const both =
    typeof raw === 'object' && raw !== null
      ? delegate(context, pair, raw)
      : delegate(
          context,
          legible('light').transform((light) => ({ light, dark: inTheDark(light) })),
          raw,
        );
  return both === undefined
    ? z.NEVER
    : { light: shadesOf(both.light, 'light'), dark: shadesOf(both.dark, 'dark') };
});

/** As a URL has it, and without what means something else in a header: `*`, `;`, `,`. */
const isOrigin = (text: string): boolean =>
  /^(?:https:\/\/[a-z0-9.-]+|http:\/\/localhost)(?::\d+)?$/.test(text) &&
  URL.canParse(text) &&
  new URL(text).origin === text;

/** Another site, as a browser names it when it asks who may frame a page. */
const origin = spelled(
  (text) => (isOrigin(text) ? text : undefined),
  (text) => {
    const { origin: found } = URL.canParse(text) ? new URL(text) : { origin: '' };
    const near = isOrigin(found) ? found : found.replace(/^http:/, 'https:');
    return {
      what: `${quoted(text)} is not the origin of a site.`,
      allowed:
        'https:// and the name of a host, without a path or *: https://www.halcon-cloud.example; ' +
        'to try it out, http://localhost and a port.',
      remedy: isOrigin(near) ? `write it as ${near}.` : 'write each site by its scheme and its host.',
    };
  },
);

/** `content/policies/<policy>/brand.yaml`: how a provider looks. It may change at any time. */
export const brandSchema = section({
  /** The provider's name as its brand writes it. */
  name: words,
  /** The brand's colour, or one for each theme: `{ light: '#0b5cad', dark: '#8cc0ff' }`. Default: the site's. */
  accent: accent.exactOptional(),
  /** The file of its mark, SVG or PNG, beside brand.yaml. Example: `logo.svg`. */
  logo: spelled(
    (text) => (/^[a-z][a-z0-9-]*\.(?:svg|png)$/.test(text) ? text : undefined),
    (text) => ({
      what: `${quoted(text)} is not the name of a logo.`,
      allowed: 'the name of a file beside brand.yaml, in lower case: logo.svg or logo.png.',
      remedy: 'save it as SVG or PNG in the same folder, and write its name.',
    }),
  ).exactOptional(),
  /** Other sites that may show its calculator in a frame. Default: none. Example: `[https://www.halcon-cloud.example]`. */
  embed: z
    .array(origin)
    .min(1)
    .superRefine((sites, context) => {
      for (const [index, site] of sites.entries()) {
        const what = `${quoted(site)} is named already.`;
        const fault = { what, allowed: 'each site once.', remedy: 'remove one of the two.' };
        if (sites.indexOf(site) < index) blame(context, fault, [index]);
      }
    })
    .exactOptional(),
});
