import { compareAvailability } from './availability.ts';
import { compareCalendars } from './calendars.ts';
import { clauseTexts } from './clauses.ts';
import { compareChannels } from './contact.ts';
import { compareCounting } from './counting.ts';
import { byTopic, type Difference } from './difference.ts';
import type { Edition } from './edition.ts';
import { compareEntries, compareWords } from './entries.ts';
import { compareFeatures, compareOptions } from './extras.ts';
import { comparePlans } from './plans.ts';
import { compareMetrics, compareRequests } from './requests.ts';
import { compareTerms } from './terms.ts';
import { neutral } from './verdict.ts';

/**
 * Everything that two versions promise otherwise, by topic. Their legal texts are compared by clause,
 * in `clauses.ts`; what only draws a page (order, summaries, the chooser, sections) isn't compared.
 *
 * @example
 * differences(editionOf(halcon2025), editionOf(halcon2026)).map(({ key }) => key)
 * // ['plans.premium-plus', 'targets.empresarial.critico.response', …]
 */
export function differences(previous: Edition, next: Edition): readonly Difference[] {
  const found = [
    ...comparePlans(previous, next),
    ...compareMetrics(previous, next),
    ...compareCalendars(previous, next),
    ...compareChannels(previous, next),
    ...compareFeatures(previous, next),
    ...compareOptions(previous, next),
    ...compareAvailability(previous, next),
    ...compareRequests(previous, next),
    ...compareTerms(previous, next),
    ...compareCounting(previous, next),
    ...otherWords(previous, next),
  ];
  return byTopic(found).flatMap(({ items }) => items);
}

/** The document's own words, its escalation, and its definitions. */
function otherWords(previous: Edition, next: Edition): readonly Difference[] {
  const own = ({ title, provider, language, zone }: Edition) => ({
    title,
    provider: provider.name,
    language,
    zone,
  });
  const escalation = ({ escalation: found }: Edition) => ({
    how: found?.how,
    otherwise: found?.otherwise,
    levels: found?.levels.map(({ name, when }) => `${name}: ${when}`),
  });
  return [
    ...compareWords(own(previous), own(next), { topic: 'words', under: 'policy' }),
    ...compareWords(escalation(previous), escalation(next), {
      of: 'escalation',
      topic: 'words',
      under: 'escalation',
    }),
    ...compareEntries(previous.glossary, next.glossary, {
      of: 'definition',
      topic: 'words',
      under: 'glossary',
      added: () => neutral('words'),
      removed: () => neutral('words'),
      words: ({ name, definition }) => ({ name, definition }),
    }),
  ];
}

/**
 * Whether every change is in favour of the client. What can't be told isn't: neither a neutral
 * difference nor another word in the legal text. Without any change it holds.
 */
export function allChangesBetter(previous: Edition, next: Edition): boolean {
  return (
    differences(previous, next).every(({ direction }) => direction === 'better') &&
    clauseTexts(previous, next).length === 0
  );
}
