/** The Spanish of the home page. Every language has a module of this shape. */
export const home = {
  plans: (count: number) => (count === 1 ? '1 plan' : `${count} planes`),
  readPolicy: 'Leer la política',
};

export type HomeWords = typeof home;
