import type { CalculatorWords } from '../es/calculator.ts';
import { formatClock, formatDate, zoneName } from '../format.ts';

const day = (date: string): string => formatDate(date, 'pt', 'full');
const long = (date: string): string => formatDate(date, 'pt', 'long');

const atReport = (date: string): string =>
  `Conforme a versão de ${long(date)}, vigente no momento do registro.`;
const otherAtReport = (date: string): string => `No momento do registro, vigorava a de ${long(date)}.`;

/** The Portuguese of every answer. */
export const calculator: CalculatorWords = {
  day,
  shortDay: (date) => formatDate(date, 'pt', 'short'),
  clock: formatClock,
  moment: (date, minutes) => `${day(date)}, ${formatClock(minutes)}`,
  zone: (name, at) => zoneName(name, 'pt', at),

  result: {
    case: 'Vencimentos',
    comparison: 'O chamado em cada plano',
    term: 'Vencimento',
    availability: 'Disponibilidade',
  },
  beforeFirstVersion: (date) =>
    `Nenhuma versão desta política estava em vigor nessa data: a primeira vale desde ${long(date)}.`,
  loading: 'Carregando…',
  failed: 'Não foi possível carregar o necessário para calcular. Verifique sua conexão.',
  retry: 'Tentar de novo',

  withoutMistakes: 'Este resultado não considera os dados a corrigir.',
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
  permalink: 'Link permanente para este cálculo',
  copy: 'Copiar o link',
  copied: 'Link copiado',
  edit: 'Alterar os dados',
};
