/** The availability of a month, in Spanish. */
export { availability as words } from '../../i18n/es/calculator-availability.ts';
export { askAvailability as ask } from '../availability-question.tsx';
