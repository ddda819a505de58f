import type { CalculatorWords } from './calculator.ts';
import { targetRuleWords, type TargetRule } from './calculator-target-rule.ts';
import { termRuleWords, type TermRule } from './calculator-term-rule.ts';
import { reasonWords } from './reason.ts';
import { messagesIn } from '../message.ts';
import { spanWords } from '../span.ts';
import { promisedWords, receivedBeforeWords } from './promise.ts';
import type { Shape } from '../shape.ts';

const message = messagesIn('es');

/** What says how something is counted. */
export type Rule = TargetRule | TermRule;

/** The Spanish of the ledger, which loads when it is opened. Every language has a module of this shape. */
export const words = {
  /** The sentences that state how it is counted. */
  rule: (rule: Rule): readonly string[] =>
    rule.type === 'target' ? targetRuleWords(rule) : termRuleWords(rule),
  conditions: 'Depende del caso',
  applies: 'se aplica',
  promised: promisedWords,
  condition: {
    channel: (name: string) => `si llega por ${name}`,
    option: (name: string) => `con ${name}`,
    attention: (name: string) => `en modo «${name}»`,
    hours: { inside: 'si llega dentro del horario', outside: 'si llega fuera del horario' },
    cutoff: receivedBeforeWords,
    otherwise: 'en los demás casos',
  },
  join: ', ',

  ledgerOf: (metric: string) => `De dónde sale el vencimiento: ${metric}`,
  counted: message<[amount: string]>('cuenta {0}'),
  skipped: 'no cuenta',
  remaining: message<[amount: string]>('{0::falta|faltan} {0}'),
  complete: 'plazo completo',
  countedIn: 'Horario de atención',
  countedTime: 'Tiempo corrido',
  countedDays: (days: number) => (days === 1 ? 'Día que cuenta' : 'Días que cuentan'),
  makesUp: 'Compensa la pausa',
  countedMonths: 'Meses calendario',
  reason: reasonWords,
  amount: (unit: 'open' | 'real' | 'days' | 'months', amount: number) => {
    if (unit === 'days') return amount === 1 ? '1 día' : `${amount} días`;
    if (unit === 'months') return amount === 1 ? '1 mes' : `${amount} meses`;
    return spanWords(amount);
  },
};

/** The words of the ledger in any language, beside those that the page brings. */
export type OwnLedgerWords = Shape<typeof words>;
export type LedgerWords = CalculatorWords & OwnLedgerWords;
