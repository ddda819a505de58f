/** The questions about a term, in Spanish. */
export { terms as words } from '../../i18n/es/calculator-terms.ts';
export { TermFields } from '../term-fields.tsx';
