import type { PagefindClause, PagefindPage } from './pagefind.ts';

/** How many clauses of one page are shown. */
const MOST_CLAUSES = 4;

/** A found page with its clauses, as an item of the list. */
export function resultItem({ url, meta, excerpt, sub_results: clauses }: PagefindPage): HTMLLIElement {
  const item = document.createElement('li');
  // The page may show a policy that has no text in its own language.
  if (meta.language !== undefined) item.lang = meta.language;
  const heading = document.createElement('h2');
  const title = meta.title ?? url;
  heading.append(link(url, title));
  item.append(heading);
  if (meta.version !== undefined) {
    const version = paragraph(meta.version);
    version.lang = document.documentElement.lang;
    item.append(version);
  }

  const parts = clauses
    .filter((clause) => clause.url.includes('#'))
    .toSorted((one, other) => weightOf(other) - weightOf(one))
    .slice(0, MOST_CLAUSES);
  if (parts.length === 0) {
    item.append(marked(excerpt, title));
    return item;
  }
  const sublist = document.createElement('ul');
  for (const { title, url: address, excerpt: found } of parts) {
    const part = document.createElement('li');
    const heading = link(address, title);
    // The sections that every policy has are called by the page's own words, its clauses by their number.
    if (!/^\d/.test(title)) heading.lang = document.documentElement.lang;
    part.append(heading, marked(found, title));
    sublist.append(part);
  }
  item.append(sublist);
  return item;
}

/** What is named by the words comes before what only says them. */
function weightOf({ weighted_locations: found }: PagefindClause): number {
  return Math.max(...found.map(({ weight }) => weight));
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

function paragraph(text: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}

/**
 * An excerpt's words, with what was found in `<mark>`; nothing else of its HTML is taken over, and its
 * heading isn't said again.
 */
function marked(excerpt: string, heading: string): HTMLParagraphElement {
  const made = paragraph('');
  made.className = 'excerpt';
  const source = new DOMParser().parseFromString(excerpt, 'text/html').body;
  let said = repeated(source.textContent, heading).length;
  for (const { nodeName, textContent } of source.childNodes) {
    const whole = textContent ?? '';
    const text = whole.slice(said);
    said -= whole.length - text.length;
    if (text === '') continue;
    const isMark = nodeName === 'MARK';
    const piece = isMark ? document.createElement('mark') : document.createTextNode(text);
    if (isMark) piece.textContent = text;
    made.append(piece);
  }
  return made;
}

/** What an excerpt begins with of its heading, which the index ends with a full stop; it may be cut within it. */
function repeated(excerpt: string, heading: string): string {
  const words = heading.replace(/[^.?!]$/, '$&.').split(' ');
  const ends = words.map((_, index) => words.slice(index).join(' '));
  return ends.find((end) => excerpt.startsWith(end)) ?? '';
}
