import type { OwnFormWords } from '../es/calculator-form.ts';
import { formatDate } from '../format.ts';
import { formatOffset } from '../offset.ts';

const long = (date: string): string => formatDate(date, 'pt', 'long');

/** The Portuguese of the questions. */
export const words: OwnFormWords = {
  form: 'Seu chamado',
  subject: 'O que você quer calcular?',
  subjects: {
    case: 'Os prazos de um chamado',
    comparison: 'Um chamado em todos os planos',
    term: 'Outro prazo do contrato',
    availability: 'A disponibilidade de um mês',
  },
  plan: 'Plano contratado',
  date: 'Data',
  time: 'Hora',
  now: 'Agora',
  yesterday: (time) => `Ontem ${time}`,
  zoneOf: 'A hora está em',
  providerZone: (provider, zone) => `${zone} (a de ${provider})`,
  readerZone: (zone) => `${zone} (a sua)`,
  offset: formatOffset,
  twice: 'Nesse dia o relógio foi atrasado e essa hora ocorreu duas vezes. Qual delas é?',
  ofTwo: {
    first: (offset) => `A primeira (${offset})`,
    second: (offset) => `A segunda (${offset})`,
  },
  pauses: 'Pausas',
  pausesHint: (states) =>
    states.length === 0
      ? 'Enquanto o provedor espera uma resposta sua, o prazo não avança.'
      : `Enquanto o chamado está em ${states.map((name) => `“${name}”`).join(' ou ')}, o prazo não avança.`,
  addPause: 'Adicionar uma pausa',
  remove: 'Remover',
  version: 'Versão da política',
  versionOf: (date) => `A de ${long(date)}`,
  submit: 'Ver o resultado',
  reset: 'Começar de novo',
  waiting: {
    case: 'Escolha o plano e a severidade e informe quando o chamado foi registrado: aqui você verá quando cada prazo vence.',
    comparison:
      'Escolha a severidade e informe quando o chamado é registrado: aqui você verá, plano por plano, quando cada prazo vence.',
    term: 'Escolha o prazo e informe a data de que ele depende: aqui você verá quando ele termina.',
    availability: 'Escolha o plano e o mês: aqui você verá quanto tempo o serviço pode ficar fora do ar.',
  },
};
