import { addressesOf } from '../content/addresses.ts';
import type { Catalog } from '../content/model.ts';
import { LANGUAGES } from '../i18n/language.ts';

/**
 * The file `_headers`, from which a host learns who may show which page in a frame: each page only this
 * site itself, and the calculator alone also the sites that its provider's brand names.
 *
 * The two say so in different headers, because hosts differ in what they make of one header that two
 * rules set. Where a page has `frame-ancestors`, browsers ignore the other:
 * https://html.spec.whatwg.org/multipage/document-lifecycle.html#the-x-frame-options-header
 *
 * @example headersFile(catalog)
 * // "/*\n  X-Frame-Options: SAMEORIGIN\n/embed/halcon-cloud/*\n  Content-Security-Policy: frame-ancestors 'self' …\n"
 */
export function headersFile({ site, policies }: Pick<Catalog, 'site' | 'policies'>): string {
  const { root } = addressesOf(site);
  const embeds = policies.flatMap(({ slug, brand: { embed: sites = [] } = {} }) =>
    LANGUAGES.flatMap((language) =>
      sites.length === 0
        ? []
        : [
            `${addressesOf(site, language).embed(slug)}*`,
            `  Content-Security-Policy: frame-ancestors 'self' ${sites.join(' ')}`,
          ],
    ),
  );
  return [`${root}*`, '  X-Frame-Options: SAMEORIGIN', ...embeds, ''].join('\n');
}
