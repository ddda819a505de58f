/** The questions, in Spanish. */
export { form as words } from '../../i18n/es/calculator-form.ts';
export { CalculatorForm } from '../form.tsx';
