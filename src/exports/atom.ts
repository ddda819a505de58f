import { formatInstant, type Instant } from '../sla/instant.ts';
import { element, empty } from './xml.ts';

/** An entry of a feed. */
export interface AtomEntry {
  /** A URI that never changes, or readers show the entry again. */
  readonly id: string;
  readonly title: string;
  /** Absolute URL of its page. */
  readonly link: string;
  readonly updated: Instant;
  readonly author: string;
  /** HTML for people. */
  readonly html: string;
}

export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  /** Absolute URL of the feed. */
  readonly self: string;
  /** Absolute URL of the page that says the same to people. */
  readonly page: string;
  readonly language: string;
  /** When it last changed, if it has no entry. */
  readonly updated: Instant;
  readonly entries: readonly AtomEntry[];
}

/**
 * A feed as Atom (RFC 4287), the latest entry first.
 *
 * @example atomFeed({ id: 'tag:acuerdos.example,2026:changes', title: 'Cambios', … }) // '<?xml version="1.0" …'
 */
export function atomFeed({ id, title, self, page, language, updated, entries }: AtomFeed): string {
  const latestFirst = entries.toSorted((a, b) => b.updated - a.updated);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    element('id', id),
    element('title', title),
    element('updated', formatInstant(latestFirst[0]?.updated ?? updated)),
    empty('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    empty('link', { rel: 'alternate', type: 'text/html', href: page }),
    ...latestFirst.map(entryElement),
    '</feed>',
    '',
  ].join('\n');
}

function entryElement({ id, title, link, updated, author, html }: AtomEntry): string {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    element('updated', formatInstant(updated)),
    `<author>${element('name', author)}</author>`,
    empty('link', { rel: 'alternate', type: 'text/html', href: link }),
    element('summary', html, { type: 'html' }),
    '</entry>',
  ].join('\n');
}
