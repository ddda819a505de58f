import { formatDate } from '../format.ts';
import type { OwnShareWords } from '../es/calculator-share.ts';
import { words as ledger } from './calculator-ledger.ts';

/** The English of taking a case along. */
export const words: OwnShareWords = {
  ...ledger,
  copyText: 'Copy as text',
  textCopied: 'Text copied',
  send: 'Send…',
  print: 'Print or save as PDF',
  calendarOf: (metric) => `Add to calendar: ${metric}`,
  refused: 'The browser didn’t allow copying. Copy from here:',
  inVersion: (date) => `Version of ${formatDate(date, 'en', 'long')}`,
  binding: (language) => `The ${language} text of the policy is binding.`,
  caseOf: (plan, severity) => `Plan ${plan} · ${severity}`,
  comparisonOf: (severity) => `Comparison of the plans · ${severity}`,
  withZone: (moment, zone) => `${moment} (${zone})`,
  link: 'The calculation and its reasons:',
  due: (metric, provider) => `Due: ${metric} · ${provider}`,
};
