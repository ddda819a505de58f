import type { ColumnNames } from '../es/tickets-columns.ts';

/** The Portuguese names of a file's columns; the first is the one that the page shows. */
export const columns: ColumnNames = {
  fields: {
    id: ['chamado', 'ticket', 'caso', 'número', 'número do chamado', 'id'],
    at: [
      'registrado em',
      'registrado',
      'reportado em',
      'reportado',
      'data do registro',
      'criado',
      'criado em',
      'data de criação',
      'aberto em',
      'data de abertura',
    ],
    plan: ['plano', 'plano contratado'],
    severity: ['severidade', 'gravidade', 'criticidade', 'prioridade'],
    category: ['tipo de solicitação', 'categoria', 'tipo'],
    attention: ['modo de atendimento', 'modo'],
    channel: ['canal', 'meio'],
    option: ['opções', 'opção'],
    pause: ['pausas', 'pausa'],
    version: ['versão', 'versão da política'],
  },
  done: {
    response: [
      'respondido em',
      'respondido',
      'primeira resposta',
      'data da resposta',
      'data da primeira resposta',
    ],
    resolution: [
      'solucionado em',
      'solucionado',
      'resolvido',
      'resolvido em',
      'data da solução',
      'data da resolução',
    ],
    attention: ['atendido em', 'atendido', 'data do atendimento'],
  },
};
