import type { Brand } from '../../content/model.ts';

/** What the image of a link preview says. It stands in chats for ever, so nothing in it depends on today. */
export interface Card {
  /** Whose page it is. */
  readonly owner: string;
  /** How its owner looks; the card has the site's own look without it. */
  readonly brand?: Pick<Brand, 'accent' | 'logo'>;
  readonly title: string;
  readonly summary?: string;
  /** The edition of what it shows: a version's date. */
  readonly edition?: string;
  /** At most three. */
  readonly facts: readonly Fact[];
  /** The site's title. */
  readonly site: string;
}

export interface Fact {
  readonly label: string;
  readonly value: string;
}
