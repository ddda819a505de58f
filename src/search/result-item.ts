import type { PagefindClause, PagefindPage } from './pagefind.ts';

/** How many clauses of one page are shown. */
const MOST_CLAUSES = 4;

/** A found page with its clauses, as an item of the list. */
export function resultItem({ url, meta, excerpt, sub_results: clauses }: PagefindPage): HTMLLIElement {
  const item = document.createElement('li');
  // The page may show a policy that has no text in its own language.
  if (meta.language !== undefined) item.lang = meta.language;
  const heading = document.createElement('h2');
  heading.append(link(url, meta.title ?? url));
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
    item.append(marked(excerpt));
    return item;
  }
  const sublist = document.createElement('ul');
  for (const { title, url: address, excerpt: found } of parts) {
    const part = document.createElement('li');
    const heading = link(address, title);
    // The sections that every policy has are called by the page's own words, its clauses by their number.
    if (!/^\d/.test(title)) heading.lang = document.documentElement.lang;
    part.append(heading, marked(found));
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

/** An excerpt's words, with what was found in `<mark>`; nothing else of its HTML is taken over. */
function marked(excerpt: string): HTMLParagraphElement {
  const made = document.createElement('p');
  const source = new DOMParser().parseFromString(excerpt, 'text/html').body;
  for (const node of source.childNodes) {
    const isMark = node.nodeName === 'MARK';
    const piece = isMark ? document.createElement('mark') : document.createTextNode(node.textContent ?? '');
    if (isMark) piece.textContent = node.textContent;
    made.append(piece);
  }
  return made;
}
