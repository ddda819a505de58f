import type { Shape } from '../shape.ts';

/** The Spanish of the calculator's page beside the calculator itself. Every language has a module of this shape. */
export const calculatorPage = {
  /** Where the policy has only terms. */
  termsIntro:
    'Elija un plazo del contrato, diga desde qué fecha se cuenta y vea exactamente cuándo termina, con el porqué.',
  term: 'Plazo',
  event: 'Se cuenta desde',
  ends: 'Termina',
  termExamplesIntro: (moment: string) =>
    `Con «${moment}» como fecha, hora del proveedor, cada plazo termina así.`,
};

/** Those words in any language. */
export type CalculatorPageWords = Shape<typeof calculatorPage>;
