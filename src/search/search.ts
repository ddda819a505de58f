import { isPagefind, type Pagefind, type PagefindPage } from './pagefind.ts';
import { resultItem } from './result-item.ts';

/** The ids by which the page and this script know each other. */
const IDS = {
  form: 'search-form',
  query: 'search-query',
  all: 'search-all',
  list: 'search-results',
  status: 'search-status',
};

/** More than this nobody reads: a better query does. */
const MOST = 20;

function element<T extends Element>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new TypeError(`The page lacks its #${id}.`);
  return found;
}

const form = element(IDS.form, HTMLFormElement);
const query = element(IDS.query, HTMLInputElement);
const all = element(IDS.all, HTMLInputElement);
const list = element(IDS.list, HTMLOListElement);
const status = element(IDS.status, HTMLParagraphElement);

let loading: Promise<Pagefind> | undefined;

/** The index and its engine load with the first query. */
function pagefind(): Promise<Pagefind> {
  loading ??= import(/* @vite-ignore */ form.dataset.engine ?? '').then(async (module: unknown) => {
    if (!isPagefind(module)) throw new TypeError('Not the search engine.');
    await module.options({ excerptLength: 26 });
    return module;
  });
  return loading;
}

function say(key: 'none' | 'failed' | 'searching' | 'found' | 'empty', count = 0): void {
  status.textContent = (form.dataset[key] ?? '').replace('{count}', String(count));
}

/** Only the latest query may show its results. */
let latest = 0;

async function search(): Promise<void> {
  latest += 1;
  const mine = latest;
  const words = query.value.trim();
  remember(words);
  if (words === '') {
    list.replaceChildren();
    say('empty');
    return;
  }
  say('searching');
  list.ariaBusy = 'true';
  try {
    const engine = await pagefind();
    const { results } = await engine.search(words, all.checked ? {} : { filters: { state: 'current' } });
    const pages: readonly PagefindPage[] = await Promise.all(
      results.slice(0, MOST).map((result) => result.data()),
    );
    if (mine !== latest) return;
    list.replaceChildren(...inOwnLanguageFirst(pages).map(resultItem));
    say(pages.length === 0 ? 'none' : 'found', results.length);
  } catch {
    say('failed');
  }
  list.ariaBusy = null;
}

/** A policy without text in the page's language is found after those that have it. */
function inOwnLanguageFirst(pages: readonly PagefindPage[]): readonly PagefindPage[] {
  const { lang } = document.documentElement;
  const isForeign = ({ meta: { language = lang } }: PagefindPage) => !language.startsWith(lang);
  return pages.toSorted((one, other) => Number(isForeign(one)) - Number(isForeign(other)));
}

/** The address shows the same results to whoever opens it. */
function remember(words: string): void {
  const address = new URL(location.href);
  address.search = new URLSearchParams({
    ...(words && { q: words }),
    ...(all.checked && { all: '1' }),
  }).toString();
  history.replaceState(null, '', address);
}

const asked = new URLSearchParams(location.search);
query.value = asked.get('q') ?? '';
all.checked = asked.has('all');

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void search();
});
query.addEventListener('input', () => void search());
all.addEventListener('change', () => void search());
if (query.value === '') {
  say('empty');
  query.focus();
} else {
  void search();
}
