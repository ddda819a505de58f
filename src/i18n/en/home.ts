import type { HomeWords } from '../es/home.ts';

/** The English of the home page. */
export const home: HomeWords = {
  plans: (count) => (count === 1 ? '1 plan' : `${count} plans`),
  readPolicy: 'Read the policy',
};
