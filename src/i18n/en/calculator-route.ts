import type { OwnRouteWords } from '../es/calculator-route.ts';
import { frame } from './calculator-frame.ts';

/** The English of a request that no plan covers. */
export const words: OwnRouteWords = {
  ...frame,
  routed: (name) => `This request goes to ${name}.`,
  routeNote: 'No plan covers this request: it has no time that could be calculated.',
};
