import { type LaterPart, type PartLoaders, spoken, type WordLoaders } from './parts.ts';

/** How the parts are fetched in a language that no page and no link begins with. */
export function laterLoaders(words: WordLoaders<LaterPart>): PartLoaders<LaterPart> {
  return {
    problems: () => spoken(import('./error-summary.tsx'), words.problems()),
    pauses: () => spoken(import('./pause-fields.tsx'), words.pauses()),
    backwards: () => spoken(import('./backwards-view.tsx'), words.backwards()),
    check: () => spoken(import('./check-view.tsx'), words.check()),
    share: () => spoken(import('./share-view.tsx'), words.share()),
    'availability-fields': () => import('./availability-fields.tsx'),
    picture: () => spoken(import('./picture-view.tsx'), words.picture()),
    ledger: () => spoken(import('./ledger-view.tsx'), words.ledger()),
  };
}
