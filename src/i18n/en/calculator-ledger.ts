import type { OwnLedgerWords } from '../es/calculator-ledger.ts';
import { targetRuleWords } from './calculator-target-rule.ts';
import { termRuleWords } from './calculator-term-rule.ts';
import { reasonWords } from './reason.ts';
import { messagesIn } from '../message.ts';
import { spanWords } from '../span.ts';
import { promisedWords, receivedBeforeWords } from './promise.ts';

const message = messagesIn('en');

/** The English of the ledger. */
export const words: OwnLedgerWords = {
  rule: (rule) => (rule.type === 'target' ? targetRuleWords(rule) : termRuleWords(rule)),
  conditions: 'It depends on the case',
  applies: 'applies',
  promised: promisedWords,
  condition: {
    channel: (name) => `if it comes through ${name}`,
    option: (name) => `with ${name}`,
    attention: (name) => `in “${name}” mode`,
    hours: { inside: 'if it arrives within hours', outside: 'if it arrives outside hours' },
    cutoff: receivedBeforeWords,
    otherwise: 'in all other cases',
  },
  join: ', ',

  ledgerOf: (metric) => `Where the due time comes from: ${metric}`,
  counted: message('{0} counted'),
  skipped: 'not counted',
  remaining: message('{0} to go'),
  complete: 'complete',
  countedIn: 'Support hours',
  countedTime: 'Elapsed time',
  countedDays: (days) => (days === 1 ? 'Counted day' : 'Counted days'),
  makesUp: 'Makes up for the pause',
  countedMonths: 'Calendar months',
  reason: reasonWords,
  amount: (unit, amount) => {
    if (unit === 'days') return amount === 1 ? '1 day' : `${amount} days`;
    if (unit === 'months') return amount === 1 ? '1 month' : `${amount} months`;
    return spanWords(amount);
  },
};
