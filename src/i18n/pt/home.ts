import type { HomeWords } from '../es/home.ts';

/** The Portuguese of the home page. */
export const home: HomeWords = {
  plans: (count) => (count === 1 ? '1 plano' : `${count} planos`),
  readPolicy: 'Ler a política',
};
