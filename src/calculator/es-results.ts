/** What the calculator of a Spanish page loads once there is a result to show. */
export { results as words } from '../i18n/es/calculator-results.ts';
export { Results } from './results.tsx';
