import type { FrameWords } from '../es/calculator-frame.ts';
import { formatDate } from '../format.ts';

const long = (date: string): string => formatDate(date, 'pt', 'long');
const atReport = (date: string): string =>
  `Conforme a versão de ${long(date)}, vigente no momento do registro.`;
const otherAtReport = (date: string): string => `No momento do registro, vigorava a de ${long(date)}.`;

/** The Portuguese of what stands around every answer. */
export const frame: FrameWords = {
  withoutMistakes: 'O resultado não considera os dados a corrigir.',
  inForce: {
    case: atReport,
    comparison: atReport,
    term: (date) => `Conforme a versão de ${long(date)}, vigente na data informada.`,
    availability: (date) => `Conforme a versão de ${long(date)}, vigente no início do mês.`,
  },
  latest: (date) => `Conforme a versão de ${long(date)}.`,
  pinned: (date) => `Conforme a versão de ${long(date)}, que você escolheu.`,
  otherInForce: {
    case: otherAtReport,
    comparison: otherAtReport,
    term: (date) => `Na data informada, vigora a de ${long(date)}.`,
    availability: (date) => `No início do mês, vigora a de ${long(date)}.`,
  },
  briefClause: (number) => `cláusula ${number}`,
  clause: (number, title) => `${number} ${title}`,
  share: 'Compartilhar, salvar ou imprimir',
  permalink: 'Link permanente para este cálculo',
  copy: 'Copiar o link',
  copied: 'Link copiado',
  /** What only paper says. */
  sheet: (moment, zone, digest) =>
    `Calculado: ${moment} (${zone}).${digest === undefined ? '' : ` SHA-256 da versão: ${digest}`}`,
};
