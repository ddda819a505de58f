/** The questions about a case, in Spanish. */
export { caseWords as words } from '../../i18n/es/calculator-case.ts';
export { CaseFields } from '../case-fields.tsx';
