import type { Duration } from '../../sla/duration.ts';
import { durationWords } from './time.ts';
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
  /** What the calculator says of a version, in whole sentences. */
  pausesHint: (states: readonly string[]) =>
    states.length === 0
      ? 'Mientras el proveedor espera una respuesta suya, el plazo no avanza.'
      : `Mientras el caso está en ${states.map((name) => `«${name}»`).join(' o ')}, el plazo no avanza.`,
  answeredIn: (response: Duration, calendar: string | undefined) =>
    `Allí se contesta: ${durationWords(response)}, en ${calendar ?? 'el horario de su plan'}.`,
};

/** Those words in any language. */
export type CalculatorPageWords = Shape<typeof calculatorPage>;
