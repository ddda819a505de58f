import type { OwnLedgerWords } from '../es/calculator-ledger.ts';
import { targetRuleWords } from './calculator-target-rule.ts';
import { termRuleWords } from './calculator-term-rule.ts';
import { reasonWords } from './reason.ts';
import { messagesIn } from '../message.ts';
import { spanWords } from '../span.ts';
import { promisedWords, receivedBeforeWords } from './promise.ts';

const message = messagesIn('pt');

/** The Portuguese of the ledger. */
export const words: OwnLedgerWords = {
  rule: (rule) => (rule.type === 'target' ? targetRuleWords(rule) : termRuleWords(rule)),
  conditions: 'Depende do chamado',
  applies: 'aplica-se',
  promised: promisedWords,
  condition: {
    channel: (name) => `se chegar por ${name}`,
    option: (name) => `com ${name}`,
    attention: (name) => `no modo “${name}”`,
    hours: { inside: 'se chegar dentro do horário', outside: 'se chegar fora do horário' },
    cutoff: receivedBeforeWords,
    otherwise: 'nos demais casos',
  },
  join: ', ',

  ledgerOf: (metric) => `De onde vem o vencimento: ${metric}`,
  counted: message('{0::conta|contam} {0}'),
  skipped: 'não conta',
  remaining: message('{0::falta|faltam} {0}'),
  complete: 'prazo completo',
  countedIn: 'Horário de atendimento',
  countedTime: 'Tempo corrido',
  countedDays: (days) => (days === 1 ? 'Dia que conta' : 'Dias que contam'),
  makesUp: 'Compensa a pausa',
  countedMonths: 'Meses do calendário',
  reason: reasonWords,
  amount: (unit, amount) => {
    if (unit === 'days') return amount === 1 ? '1 dia' : `${amount} dias`;
    if (unit === 'months') return amount === 1 ? '1 mês' : `${amount} meses`;
    return spanWords(amount);
  },
};
