/** The fields of pauses, in Spanish. */
export { pauses as words } from '../../i18n/es/calculator-pauses.ts';
export { PauseFields } from '../pause-fields.tsx';
