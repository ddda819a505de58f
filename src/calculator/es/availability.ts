/** The availability of a month, in Spanish. */
export { availability as words } from '../../i18n/es/calculator-availability.ts';
export { AvailabilityFields } from '../availability-fields.tsx';
export { readAvailability } from '../availability-reading.ts';
export { AvailabilityView } from '../availability-view.tsx';
