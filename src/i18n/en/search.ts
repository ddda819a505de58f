import type { SearchWords } from '../es/search.ts';

/** The English of the search. */
export const search: SearchWords = {
  title: 'Search',
  about: 'Search the clauses, plans and definitions of the published policies.',
  label: 'What to look for in the policies',
  button: 'Search',
  all: 'Search superseded versions too',
  empty: 'Type a word: a clause, a plan, a time limit.',
  searching: 'Searching…',
  found: 'Pages with results: {count}.',
  none: 'We found nothing with those words. Try another one, or fewer.',
  failed: 'The search could not be loaded. Check your connection and load the page again.',
  withoutScript: 'The search needs JavaScript. Without it, look in the contents of each policy:',
};
