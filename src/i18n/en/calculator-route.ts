import type { OwnRouteWords } from '../es/calculator-route.ts';

/** The English of a request that no plan covers. */
export const words: OwnRouteWords = {
  routed: (name) => `This request goes to ${name}.`,
  routeNote: 'No plan covers this request: it has no time that could be calculated.',
};
