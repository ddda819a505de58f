import { differences } from '../changes/differences.ts';
import { editionOf } from '../changes/edition.ts';
import type { Direction } from '../changes/verdict.ts';
import { addressesOf } from '../content/addresses.ts';
import { effectsOf } from '../content/effects.ts';
import type { Catalog, Policy, Site, Version } from '../content/model.ts';
import type { Language } from '../i18n/language.ts';
import { wordsOf } from '../i18n/words.ts';
import { instant, type Instant } from '../sla/instant.ts';
import { atomFeed, type AtomEntry } from './atom.ts';
import { element } from './xml.ts';

/** For whom and when a feed is written. */
export interface FeedSetting {
  readonly site: Site;
  readonly language: Language;
  /** Civil date for which the site is built: what takes effect later isn't news yet. */
  readonly asOf: string;
}

/**
 * A date at which the site's owner had its name, which a tag URI must have (RFC 4151). It never
 * changes: with another one, every reader would show every entry as new.
 */
const TAG_YEAR = '2026';

/**
 * The changes of one policy: an entry when a version is published, and one when it takes effect.
 *
 * @example policyFeed(policy, { site, language: 'es', asOf: '2026-11-21' }) // /<policy>/changes.xml
 */
export function policyFeed(policy: Policy, setting: FeedSetting): string {
  const { site, language } = setting;
  const addresses = addressesOf(site);
  const title = policy.versions.at(-1)?.title ?? policy.slug;
  return atomFeed({
    id: tag(site, addresses.changes(policy.slug)),
    title: wordsOf(language).changes.feedTitle(title),
    self: absolute(site, addresses.feed(policy.slug)),
    page: absolute(site, addresses.changes(policy.slug)),
    language,
    updated: midnight(setting.asOf),
    entries: entriesOf(policy, setting),
  });
}

/** The changes of all policies. */
export function siteFeed({ policies }: Catalog, setting: FeedSetting): string {
  const { site, language } = setting;
  const addresses = addressesOf(site);
  return atomFeed({
    id: tag(site, addresses.home),
    title: wordsOf(language).changes.siteFeedTitle(site.title),
    self: absolute(site, addresses.feed()),
    page: absolute(site, addresses.home),
    language,
    updated: midnight(setting.asOf),
    entries: policies.flatMap((policy) => entriesOf(policy, setting)),
  });
}

function entriesOf(policy: Policy, { site, language, asOf }: FeedSetting): readonly AtomEntry[] {
  const addresses = addressesOf(site);
  const { changes } = wordsOf(language);
  const effects = effectsOf(policy);
  return policy.versions.flatMap((version, index) => {
    const { date, lock, title, provider } = version;
    const previous = policy.versions[index - 1];
    const address = addresses.version(policy.slug, date);
    const common = {
      link: absolute(site, previous === undefined ? address : addresses.notice(policy.slug, date)),
      author: provider.name,
      html: summary(previous, version, language),
    };
    const effect = effects.get(date);
    const entries: AtomEntry[] = [];
    if (lock !== undefined && lock.published < date) {
      const id = tag(site, `${address}#published`);
      const updated = midnight(lock.published);
      entries.push({ ...common, id, title: changes.published(title, date), updated });
    }
    if (effect !== undefined && date <= asOf) {
      const id = tag(site, `${address}#effective`);
      entries.push({ ...common, id, title: changes.effective(title, date), updated: effect });
    }
    return entries;
  });
}

const DIRECTIONS: readonly Direction[] = ['worse', 'better', 'neutral'];

/** What a version changes, in a few lines of HTML. */
function summary(previous: Version | undefined, version: Version, language: Language): string {
  const { changes } = wordsOf(language);
  const words = version.changes?.summary ?? (previous === undefined ? changes.firstVersion : '');
  if (previous === undefined) return element('p', words);
  const found = differences(editionOf(previous), editionOf(version));
  const counts = DIRECTIONS.map((direction) => ({
    direction,
    count: found.filter((difference) => difference.direction === direction).length,
  })).filter(({ count }) => count > 0);
  return [
    ...(words === '' ? [] : [element('p', words)]),
    '<ul>',
    ...counts.map(({ direction, count }) => element('li', changes.count[direction](count))),
    '</ul>',
  ].join('');
}

function absolute({ address }: Site, path: string): string {
  return new URL(path, address).href;
}

/** A name for ever: whatever happens to the address, the entry is the same. */
function tag({ address }: Site, path: string): string {
  return `tag:${new URL(address).hostname},${TAG_YEAR}:${path}`;
}

function midnight(date: string): Instant {
  return instant(Date.parse(`${date}T00:00:00Z`));
}
