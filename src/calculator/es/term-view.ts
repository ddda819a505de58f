import { outcome } from '../../i18n/es/calculator-outcome.ts';
import { termEnd } from '../../i18n/es/calculator-term-end.ts';

/** When a term ends, in Spanish. */
export const words = { ...outcome, ...termEnd };
export { TermView } from '../term-view.tsx';
