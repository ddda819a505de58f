import { messagesIn } from '../message.ts';
import type { FormWords } from '../es/calculator-form.ts';

const message = messagesIn('pt');

/** The Portuguese of the questions. */
export const form: FormWords = {
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
  yesterday: message('Ontem {0}'),
  zoneOf: 'A hora está em',
  providerZone: message('{1} (o de {0})'),
  readerZone: message('{0} (o seu)'),
  twice: 'Nesse dia o relógio foi atrasado e essa hora ocorreu duas vezes. Qual delas é?',
  ofTwo: {
    first: message('A primeira ({0})'),
    second: message('A segunda ({0})'),
  },
  pauses: 'Pausas',
  addPause: 'Adicionar uma pausa',
  remove: 'Remover',
  version: 'Versão da política',
  versionOf: message('A de {0:long}'),
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
