/** What explains mistakes, in Spanish. */
export { problems as words } from '../../i18n/es/calculator-problems.ts';
export { ErrorSummary } from '../error-summary.tsx';
export { problemWords } from '../problem-words.ts';
