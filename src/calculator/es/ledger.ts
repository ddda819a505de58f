/** How something is counted, in Spanish. */
export { ledger as words } from '../../i18n/es/calculator-ledger.ts';
export { LedgerView } from '../ledger-view.tsx';
