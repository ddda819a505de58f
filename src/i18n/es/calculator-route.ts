import type { CalculatorWords } from './calculator.ts';
import type { Shape } from '../shape.ts';
import { frame } from './calculator-frame.ts';

/** The Spanish of a request that no plan covers. Every language has a module of this shape. */
export const words = {
  ...frame,
  routed: (name: string) => `Esta solicitud pasa a ${name}.`,
  routeNote: 'Ningún plan cubre esta solicitud: no tiene un plazo que se pueda calcular.',
};

/** Those words in any language, beside those of the form. */
export type OwnRouteWords = Shape<typeof words>;
export type RouteWords = CalculatorWords & OwnRouteWords;
