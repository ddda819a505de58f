import { messagesIn } from '../message.ts';
import type { AvailabilityWords } from '../es/calculator-availability.ts';

const message = messagesIn('pt');

/** The Portuguese of availability. */
export const availability: AvailabilityWords = {
  availabilityOf: message('Disponibilidade de {0}'),
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
    month: message('Em {0:month}'),
    quarter: message('No {0}º trimestre de {1}'),
    year: message('Em {0}'),
  },
  achieved: message('{0} fora do ar em {1:month} é uma disponibilidade de {2}:'),
  missed: message('abaixo dos {0} do plano.'),
  kept: message('cumpre os {0} do plano.'),
  excludes: 'Não conta contra a disponibilidade:',
  credit: message('Dá direito a uma compensação de {0} da mensalidade, por ficar abaixo de {1}.'),
  noCredit: 'Não dá direito a compensação.',
};
