import type { OwnAvailabilityWords } from '../es/calculator-availability.ts';
import { formatPercent } from '../numbers.ts';
import { frame } from './calculator-frame.ts';

const percent = (value: number): string => formatPercent(value, 'pt');
const monthFormat = new Intl.DateTimeFormat('pt-BR', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const month = (date: string): string => monthFormat.format(new Date(`${date}T00:00:00Z`));
const quarter = (date: string): number => Math.ceil(Number(date.slice(5, 7)) / 3);

/** The Portuguese of availability. */
export const words: OwnAvailabilityWords = {
  ...frame,
  promised: (value) => `Disponibilidade de ${percent(value)}`,
  month: 'Mês',
  monthHint: 'Ano e mês (por exemplo, 2026-10)',
  down: 'Tempo fora do ar nesse mês',
  downHint: 'Se você informar, verá qual foi a disponibilidade do mês.',
  hours: 'Horas',
  minutes: 'Minutos',
  versionAtMonth: 'A vigente no início do mês',
  allowed: 'Tempo máximo fora do ar que a promessa admite',
  periods: {
    day: 'Em um dia',
    month: (date) => `Em ${month(date)}`,
    quarter: (date) => `No ${quarter(date)}º trimestre de ${date.slice(0, 4)}`,
    year: (date) => `Em ${date.slice(0, 4)}`,
  },
  achieved: (down, date, value) =>
    `${down} fora do ar em ${month(date)} é uma disponibilidade de ${percent(value)}:`,
  missed: (value) => `abaixo dos ${percent(value)} do plano.`,
  kept: (value) => `cumpre os ${percent(value)} do plano.`,
  excludes: 'Não conta contra a disponibilidade:',
  credit: (credit, below) =>
    `Dá direito a uma compensação de ${percent(credit)} da mensalidade, por ficar abaixo de ${percent(below)}.`,
  noCredit: 'Não dá direito a compensação.',
};
