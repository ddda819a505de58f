import { outcome } from '../../i18n/es/calculator-outcome.ts';
import { terms } from '../../i18n/es/calculator-terms.ts';

/** The contract's other time limits, in Spanish. */
export const words = { ...outcome, ...terms };
export { TermFields } from '../term-fields.tsx';
export { readTerm } from '../term-reading.ts';
export { TermView } from '../term-view.tsx';
