import { type Edition, editionOf } from '../changes/edition.ts';
import { type Addressed, addressesOf } from '../content/addresses.ts';
import type { Version } from '../content/model.ts';

/** Changes whenever a reader of the old shape would misread the new one; then the schema has a new address too. */
export const FORMAT = 1;

/** A version as data, for the client's own systems: `/<policy>/<date>/policy.json`. */
export interface PolicyJson extends Edition {
  /** Absolute URL of its JSON Schema. */
  readonly $schema: string;
  readonly format: typeof FORMAT;
  /** Absolute URL of the version's page. */
  readonly address: string;
  /** The same data with the words of another language, which bind nobody. */
  readonly translations?: readonly InLanguage[];
  /** The binding data, where these are a translation. */
  readonly translationOf?: InLanguage;
  /** Civil date on which it was published. */
  readonly published?: string;
  /** SHA-256 of the whole version, and of each of its files. */
  readonly digest?: string;
  readonly files?: Readonly<Record<string, string>>;
  /** That it doesn't hold any more. */
  readonly withdrawn?: { readonly date: string; readonly reason: string };
}

/** Data in a language. */
interface InLanguage {
  /** BCP 47 tag. */
  readonly language: string;
  /** Absolute URL. */
  readonly address: string;
}

/**
 * A version as data, or the translation of one.
 *
 * @example policyJson(halcon, site).calendars.oficina?.holidays[0] // { date: '2025-01-01', name: 'Año Nuevo' }
 */
export function policyJson(version: Version, site: Addressed): PolicyJson {
  const { policy, date, lock, translationOf, translations } = version;
  const addresses = addressesOf(site, translationOf && version.language);
  const absolute = (path: string) => new URL(path, site.address).href;
  return {
    $schema: absolute(addresses.schema),
    format: FORMAT,
    address: absolute(addresses.version(policy, date)),
    ...(translationOf
      ? {
          translationOf: {
            language: translationOf.language,
            address: absolute(addresses.data(policy, date)),
          },
        }
      : translations.length > 0 && {
          translations: translations.map(({ language }) => ({
            language,
            address: absolute(addresses.data(policy, date, language)),
          })),
        }),
    ...(lock && { published: lock.published, digest: lock.digest, files: lock.files }),
    ...(lock?.withdrawn && { withdrawn: lock.withdrawn }),
    ...editionOf(version),
  };
}

/** Whether JSON is a version as this release writes it. */
export function isPolicyJson(json: unknown): json is PolicyJson {
  return (
    typeof json === 'object' && json !== null && 'format' in json && json.format === FORMAT && 'plans' in json
  );
}
