import type { OwnRouteWords } from '../es/calculator-route.ts';
import { frame } from './calculator-frame.ts';

/** The Portuguese of a request that no plan covers. */
export const words: OwnRouteWords = {
  ...frame,
  routed: (name) => `Esta solicitação é encaminhada para ${name}.`,
  routeNote: 'Nenhum plano cobre esta solicitação: ela não tem um prazo que possa ser calculado.',
};
