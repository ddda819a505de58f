import * as z from 'zod';
import type { Site } from '../model.ts';
import { quoted } from '../suggest.ts';
import { PAGE_LANGUAGES } from '../read/translation.ts';
import { choice, section, spelled, words } from './field.ts';
import { language } from './place.ts';

function siteAddress(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) && url.href === text && text.endsWith('/')
    ? text
    : undefined;
}

const translation = section({
  /** The site's name in that language. */
  title: words,
  /** The sentence about the site in that language. */
  description: words,
});

const translations: z.ZodType<Site['translations']> = z.record(choice(...PAGE_LANGUAGES), translation);

/** `content/site.yaml`. */
export const siteSchema = section({
  /** The site's name, in its header and in the title of every page. */
  title: words,
  /** One sentence about the site, for search engines and the home page. */
  description: words,
  /** Where the site is served, with its base path and a final slash. Example: `https://acuerdos.example/sla/`. */
  address: spelled(siteAddress, (text) => ({
    what: `${quoted(text)} is not an address of a site.`,
    allowed:
      'an http or https address that ends with a slash, without ? or #: https://acuerdos.example/sla/.',
    remedy: 'write where the site is served, lower case, with a slash at the end.',
  })),
  /** BCP 47 tag of the interface's language. Example: `es`. */
  language,
  /** Its words in other languages of the interface, by language. Default: none. Example: `{ en: { title: Service agreements, description: … } }`. */
  translations: translations.default({}),
}) satisfies z.ZodType<Site>;
