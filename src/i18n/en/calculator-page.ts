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
};
