import { durationWords } from './time.ts';
import type { CalculatorPageWords } from '../es/calculator-page.ts';

/** The English of the calculator's page beside the calculator itself. */
export const calculatorPage: CalculatorPageWords = {
  termsIntro:
    'Choose a time limit of the contract, say from which date it counts, and see exactly when it ends, and why.',
  term: 'Time limit',
  event: 'Counts from',
  ends: 'Ends',
  termExamplesIntro: (moment) =>
    `With “${moment}” as the date, in the provider’s time, each time limit ends as follows.`,
  /** What the calculator says of a version, in whole sentences. */
  pausesHint: (states) =>
    states.length === 0
      ? 'While the provider is waiting for an answer from you, the clock is stopped.'
      : `While the case is in ${states.map((name) => `“${name}”`).join(' or ')}, the clock is stopped.`,
  answeredIn: (response, calendar) =>
    `Answered there: ${durationWords(response)}, in ${calendar ?? 'your plan’s hours'}.`,
};
