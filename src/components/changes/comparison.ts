import { type ClauseDifference, clauseTexts } from '../../changes/clauses.ts';
import { byTopic, type Difference } from '../../changes/difference.ts';
import { differences } from '../../changes/differences.ts';
import { byLine, type Piece, shortened } from '../../changes/text.ts';
import { isPolicyJson, type PolicyJson } from '../../exports/policy-json.ts';
import { isLanguage } from '../../i18n/language.ts';
import { loadWords } from '../../i18n/load.ts';
import type { Words } from '../../i18n/words.ts';
import type { Lines, Speaking } from './describe.ts';
import { make } from './make.ts';
import { type Shown, shownOf } from './shown.ts';
import { DIRECTION_TAGS } from './tags.ts';

/** Loads two versions as data, shows what differs, and gives the sum of it in words. The earlier is the one before. */
export async function showComparison(place: HTMLElement, from: string, to: string): Promise<string> {
  const [one, other] = await Promise.all([load(from), load(to)]);
  const [previous, next] = one.date < other.date ? [one, other] : [other, one];
  const { lang } = document.documentElement;
  if (!isLanguage(lang)) throw new Error(`There are no words in "${lang}".`);
  const words = await loadWords(lang);
  const { changes } = words;
  const speaking: Speaking = { previous, next, words, language: lang };
  const found = differences(previous, next);
  place.replaceChildren(
    make('h2', {}, changes.pairTitle(previous.date, next.date)),
    ...topics(found, speaking),
    make('h2', {}, changes.text),
    make('p', { class: 'muted' }, changes.textIntro),
    ...texts(previous, next, changes),
  );
  return changes.compared(found.length);
}

async function load(address: string): Promise<PolicyJson> {
  const response = await fetch(address);
  const json: unknown = await response.json();
  if (!response.ok || !isPolicyJson(json)) throw new Error(`${address} is no version.`);
  return json;
}

function topics(found: readonly Difference[], speaking: Speaking): readonly Node[] {
  const { changes } = speaking.words;
  if (found.length === 0) return [make('p', {}, changes.nothing)];
  return byTopic(found).map(({ topic, items }) =>
    make(
      'section',
      { class: 'topic' },
      make('h3', {}, changes.topics[topic]),
      make(
        'ul',
        { class: 'differences' },
        ...shownOf(items, speaking).map((item) => difference(item, speaking)),
      ),
    ),
  );
}

function difference({ difference: item, subject, before, after }: Shown, speaking: Speaking): Node {
  const { changes } = speaking.words;
  return make(
    'li',
    { class: item.direction },
    make(
      'p',
      { class: 'subject' },
      make('strong', {}, subject),
      make('span', { class: `tag ${DIRECTION_TAGS[item.direction]}` }, changes.direction[item.direction]),
    ),
    item.type === 'entry'
      ? make('p', {}, ...after)
      : make(
          'dl',
          {},
          side(changes.before, before.length === 0 ? [changes.absent] : before),
          side(changes.after, after.length === 0 ? [changes.gone] : after, 'now'),
        ),
    ...(item.why === 'words' ? [] : [make('p', { class: 'why' }, changes.why[item.why])]),
  );
}

function side(title: string, lines: Lines, name = ''): Node {
  return make('div', { class: name }, make('dt', {}, title), ...lines.map((line) => make('dd', {}, line)));
}

function texts(previous: PolicyJson, next: PolicyJson, changes: Words['changes']): readonly Node[] {
  const found = clauseTexts(previous, next);
  if (found.length === 0) return [make('p', {}, changes.noText)];
  return found.flatMap(({ plan, clauses }) => [
    ...(plan === undefined ? [] : [make('h3', {}, changes.planText(plan.name))]),
    ...clauses.map((one) => clause(one, changes)),
  ]);
}

function clause(one: ClauseDifference, changes: Words['changes']): Node {
  const title = one.change === 'changed' ? marked(one.title, changes) : [one.clause.title];
  return make(
    'article',
    { class: 'clause-change' },
    make(
      'p',
      { class: 'clause-title' },
      make('span', {}, make('span', { class: 'number' }, one.clause.number), ' ', ...title),
      make('span', { class: 'tag' }, changes.clause[one.change]),
    ),
    make('p', { class: 'clause-text' }, ...marked(shortened(one.text, changes.gap), changes)),
  );
}

function marked(pieces: readonly Piece[], changes: Words['changes']): readonly (Node | string)[] {
  const hidden = (words: string) => make('span', { class: 'visually-hidden' }, words);
  return byLine(pieces).map(({ in: where, text }) => {
    if (where === 'both') return text;
    const [name, said] = where === 'after' ? ['ins', changes.inserted] : ['del', changes.deleted];
    return make(name, {}, hidden(`${said} `), text, hidden(` ${changes.end}`));
  });
}
