import type { ProblemWords } from '../es/calculator-problems.ts';
import { messagesIn } from '../message.ts';

const message = messagesIn('pt');

/** The Portuguese of mistakes. */
export const problem: ProblemWords = {
  summary: message<[count: number]>('Há {0} {0::dado|dados} a corrigir'),
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
  rejected: message<[field: string, shown: string]>(
    '{0}: o link diz “{1}”, que não pode ser lido ou está sobrando. Não foi considerado.',
  ),
  unknown: message<[field: string, shown: string, date: string]>(
    '{0}: a versão de {2:long} não tem “{1}”. Não foi considerado.',
  ),
  unknownVersion: message<[shown: string]>(
    'A política não tem uma versão “{0}”. Usa-se a vigente na data informada.',
  ),
  notInPlan: message<[name: string, plan: string]>('O plano {1} não inclui “{0}”. Não foi considerado.'),
  notInPlanUse: message<[name: string, plan: string, instead: string]>(
    'O plano {1} não inclui “{0}”. Use: {2}. Não foi considerado.',
  ),
  notInCategory: message<[shown: string, category: string]>(
    'Severidade: “{0}” não é uma das do tipo de solicitação “{1}”. Não foi considerada.',
  ),
  notFor: message<[mode: string, request: string]>(
    'O modo “{0}” não pode ser pedido para “{1}”. Usa-se o comum.',
  ),
  unreadable: 'Essa data ou hora não existe. Digite, por exemplo, 20/11/2026 e 16:30.',
  gap: message<[before: string, after: string]>(
    'Essa hora não existiu: o relógio foi adiantado. As mais próximas são {0} e {1}.',
  ),
  twiceProblem: 'Essa hora ocorreu duas vezes. Indique se foi a primeira ou a segunda.',
  tooLong: 'O mês não dura tanto. Não foi considerado.',
  beforeReport: 'Deve ser depois do registro.',
  notYet: 'Essa data ainda não chegou: confira o ano, e o dia e o mês.',
  endsBeforeStart: 'A pausa deve terminar depois de começar.',
};
