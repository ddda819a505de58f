import { outcome } from '../../i18n/es/calculator-outcome.ts';
import { terms } from '../../i18n/es/calculator-terms.ts';

/** The contract's other time limits, in Spanish. */
export const words = { ...outcome, ...terms };
export { askTerm as ask } from '../term-question.tsx';
