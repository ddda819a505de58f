import type { CalculatorWords } from '../es/calculator.ts';
import { formatClock, formatDate, zoneName } from '../format.ts';

const day = (date: string): string => formatDate(date, 'pt', 'full');
const long = (date: string): string => formatDate(date, 'pt', 'long');

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

  edit: 'Alterar os dados',
};
