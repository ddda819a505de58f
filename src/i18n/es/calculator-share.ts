import { formatDate } from '../format.ts';
import type { Shape } from '../shape.ts';
import type { CalculatorWords } from './calculator.ts';
import { words as ledger } from './calculator-ledger.ts';

/** The Spanish of taking an answer along, which loads when it is asked for. Every language has a module of this shape. */
export const words = {
  ...ledger,
  copyText: 'Copiar como texto',
  textCopied: 'Texto copiado',
  send: 'Enviar…',
  print: 'Imprimir o guardar en PDF',
  calendarOf: (metric: string) => `Agregar al calendario: ${metric}`,
  refused: 'El navegador no permitió copiar. Copie desde aquí:',
  inVersion: (date: string) => `Versión del ${formatDate(date, 'es', 'long')}`,
  binding: (language: string) => `El texto vinculante de la política es el que está en ${language}.`,
  caseOf: (plan: string, severity: string) => `Plan ${plan} · ${severity}`,
  comparisonOf: (severity: string) => `Comparación de los planes · ${severity}`,
  withZone: (moment: string, zone: string) => `${moment} (${zone})`,
  link: 'Cálculo con el porqué:',
  /** A calendar's entry. */
  due: (metric: string, provider: string) => `Vence: ${metric} · ${provider}`,
};

/** Those words in any language, beside those that the page brings. */
export type OwnShareWords = Shape<typeof words>;
export type ShareWords = CalculatorWords & OwnShareWords;
