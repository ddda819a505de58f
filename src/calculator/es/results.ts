import { outcome } from '../../i18n/es/calculator-outcome.ts';
import { results } from '../../i18n/es/calculator-results.ts';

/** The results of a case, in Spanish. */
export const words = { ...outcome, ...results };
export { Results } from '../results.tsx';
