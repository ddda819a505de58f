import { formatDate } from '../format.ts';
import type { OwnShareWords } from '../es/calculator-share.ts';
import { words as ledger } from './calculator-ledger.ts';

/** The Portuguese of taking a case along. */
export const words: OwnShareWords = {
  ...ledger,
  copyText: 'Copiar como texto',
  textCopied: 'Texto copiado',
  send: 'Enviar…',
  print: 'Imprimir ou salvar em PDF',
  calendarOf: (metric) => `Adicionar ao calendário: ${metric}`,
  refused: 'O navegador não permitiu copiar. Copie daqui:',
  inVersion: (date) => `Versão de ${formatDate(date, 'pt', 'long')}`,
  binding: (language) => `O texto vinculante da política é o que está em ${language}.`,
  caseOf: (plan, severity) => `Plano ${plan} · ${severity}`,
  comparisonOf: (severity) => `Comparação dos planos · ${severity}`,
  withZone: (moment, zone) => `${moment} (${zone})`,
  link: 'O cálculo e seus motivos:',
  due: (metric, provider) => `Vence: ${metric} · ${provider}`,
};
