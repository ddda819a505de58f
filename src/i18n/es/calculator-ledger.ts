import type { Reason } from '../../sla/reason.ts';
import type { CalculatorWords } from './calculator.ts';
import { isOne } from './calculator-counting.ts';
import { spanWords } from './time.ts';

const REASONS = {
  closed: 'Fuera de horario',
  break: 'Receso',
  weekend: 'Sin atención ese día',
  pause: 'Pausa',
  'before-receipt': 'Después de la hora de corte',
  'report-day': 'Día del reporte, que no cuenta',
  'event-day': 'Día del evento, que no cuenta',
} as const;

/** The Spanish of the ledger, which loads when it is opened. Every language has a module of this shape. */
export const ledger = {
  ledgerOf: (metric: string) => `De dónde sale el vencimiento: ${metric}`,
  counted: (amount: string) => `cuenta ${amount}`,
  skipped: 'no cuenta',
  remaining: (amount: string) => (isOne(amount) ? `falta ${amount}` : `faltan ${amount}`),
  complete: 'plazo completo',
  countedIn: 'Horario de atención',
  countedTime: 'Tiempo corrido',
  countedDays: (days: number) => (days === 1 ? 'Día que cuenta' : 'Días que cuentan'),
  countedMonths: 'Meses calendario',
  reason: (reason: Reason): string => {
    if (reason.type === 'holiday') return `Festivo: ${reason.name}`;
    return reason.type === 'exception' ? reason.reason : REASONS[reason.type];
  },
  amount: (unit: 'open' | 'real' | 'days' | 'months', amount: number) => {
    if (unit === 'days') return amount === 1 ? '1 día' : `${amount} días`;
    if (unit === 'months') return amount === 1 ? '1 mes' : `${amount} meses`;
    return spanWords(amount);
  },
};

/** The words of the ledger in any language, beside those of the form. */
export type OwnLedgerWords = typeof ledger;
export type LedgerWords = CalculatorWords & OwnLedgerWords;
