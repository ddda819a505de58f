import type { OwnProblemWords } from '../es/calculator-problems.ts';
import { formatDate } from '../format.ts';

const long = (date: string): string => formatDate(date, 'pt', 'long');

/** The Portuguese of mistakes. */
export const words: OwnProblemWords = {
  summary: (count) => (count === 1 ? 'Há um dado a corrigir' : `Há ${count} dados a corrigir`),
  field: {
    version: 'Versão',
    plan: 'Plano',
    category: 'Tipo de solicitação',
    severity: 'Severidade',
    attention: 'Modo de atendimento',
    channel: 'Canal',
    option: 'Opção',
    at: 'Data e hora',
    zone: 'Fuso horário',
    pause: 'Pausa',
    compare: 'Comparação',
    order: 'Ordem',
    done: 'Cumprimento',
    by: 'Para quando',
    term: 'Prazo do contrato',
    month: 'Mês',
    down: 'Tempo fora do ar',
  },
  missing: {
    version: 'Escolha uma versão.',
    plan: 'Escolha o plano contratado.',
    category: 'Escolha o tipo de solicitação.',
    severity: 'Escolha a severidade do chamado.',
    attention: 'Escolha um modo de atendimento.',
    channel: 'Escolha um canal.',
    option: 'Escolha uma opção.',
    at: 'Informe a data e, se for pedida, a hora.',
    zone: 'Escolha o fuso horário.',
    pause: 'Informe quando a pausa começou, ou remova-a.',
    compare: 'Escolha o que comparar.',
    order: 'Escolha uma ordem.',
    done: 'Informe a data e a hora.',
    by: 'Informe a data e a hora.',
    term: 'Escolha o prazo.',
    month: 'Informe o mês.',
    down: 'Informe quanto tempo o serviço ficou fora do ar.',
  },
  missingEnd: 'Informe quando a pausa terminou, ou remova-a.',
  rejected: (field, shown) =>
    `${field}: o link diz “${shown}”, que não pode ser lido ou está sobrando. Não foi considerado.`,
  unknown: (field, shown, date) =>
    `${field}: a versão de ${long(date)} não tem “${shown}”. Não foi considerado.`,
  unknownVersion: (shown) => `A política não tem uma versão “${shown}”. Usa-se a vigente na data informada.`,
  notInPlan: (name, plan, instead) =>
    `O plano ${plan} não inclui “${name}”.${instead === undefined ? '' : ` Use: ${instead}.`} Não foi considerado.`,
  notInCategory: (shown, category) =>
    `Severidade: “${shown}” não é uma das do tipo de solicitação “${category}”. Não foi considerada.`,
  notFor: (mode, request) => `O modo “${mode}” não pode ser pedido para “${request}”. Usa-se o comum.`,
  unreadable: 'Essa data ou hora não existe. Digite, por exemplo, 20/11/2026 e 16:30.',
  gap: (before, after) =>
    `Essa hora não existiu: o relógio foi adiantado. As mais próximas são ${before} e ${after}.`,
  twiceProblem: 'Essa hora ocorreu duas vezes. Indique se foi a primeira ou a segunda.',
  tooLong: 'O mês não dura tanto. Não foi considerado.',
  beforeReport: 'Deve ser depois do registro.',
  notYet: 'Essa data ainda não chegou: confira o ano, e o dia e o mês.',
  endsBeforeStart: 'A pausa deve terminar depois de começar.',
};
