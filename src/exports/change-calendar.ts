import { addressesOf } from '../content/addresses.ts';
import type { Policy, Site } from '../content/model.ts';
import type { Language } from '../i18n/language.ts';
import { wordsOf } from '../i18n/words.ts';
import type { Instant } from '../sla/instant.ts';
import { icsCalendar } from '../ics/calendar.ts';

/**
 * The dates on which the versions of a policy take effect, as iCalendar.
 *
 * @param stamp when the calendar was written
 * @example changeCalendar(policy, site, 'es', stamp) // /<policy>/changes.ics
 */
export function changeCalendar(policy: Policy, site: Site, language: Language, stamp: Instant): string {
  const addresses = addressesOf(site);
  const { changes } = wordsOf(language);
  const { hostname } = new URL(site.address);
  const title = policy.versions.at(-1)?.title ?? policy.slug;
  return icsCalendar({
    name: changes.feedTitle(title),
    stamp,
    events: policy.versions.map(({ date, title: named, changes: notes }, index) => {
      const page = index === 0 ? addresses.version(policy.slug, date) : addresses.notice(policy.slug, date);
      return {
        uid: `${policy.slug}/${date}@${hostname}`,
        on: date,
        summary: changes.takesEffect(named),
        ...(notes && { description: notes.summary }),
        url: new URL(page, site.address).href,
      };
    }),
  });
}
