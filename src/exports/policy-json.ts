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
  /** Civil date on which it was published. */
  readonly published?: string;
  /** SHA-256 of the whole version, and of each of its files. */
  readonly digest?: string;
  readonly files?: Readonly<Record<string, string>>;
  /** That it doesn't hold any more. */
  readonly withdrawn?: { readonly date: string; readonly reason: string };
}

/**
 * A version as data.
 *
 * @example policyJson(halcon, site).calendars.oficina?.holidays[0] // { date: '2025-01-01', name: 'Año Nuevo' }
 */
export function policyJson(version: Version, site: Addressed): PolicyJson {
  const addresses = addressesOf(site);
  const absolute = (path: string) => new URL(path, site.address).href;
  const { lock } = version;
  return {
    $schema: absolute(addresses.schema),
    format: FORMAT,
    address: absolute(addresses.version(version.policy, version.date)),
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
