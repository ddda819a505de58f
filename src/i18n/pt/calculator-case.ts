import { messagesIn } from '../message.ts';
import type { CaseWords } from '../es/calculator-case.ts';

const message = messagesIn('pt');

/** The Portuguese of the questions about a case. */
export const caseQuestions: CaseWords = {
  category: 'Tipo de solicitação',
  examples: message('Por exemplo: {0}'),
  severity: 'Severidade do chamado',
  attention: 'Modo de atendimento',
  report: 'Quando foi registrado?',
  reportHint: message('Hora do registro do chamado, em {0}.'),
  channel: 'Canal por onde chegou',
  noChannel: 'Não informado',
  opensNoCase: message(
    '“{0}” não abre um chamado: o prazo começa com a mensagem por “{1}”. Informe a hora dessa mensagem.',
  ),
  options: 'Opções contratadas',
  covered: message('{0}: o horário do seu plano já cobre.'),
  backwards: 'Ainda não registrou? Veja até quando pode',
  versionAtReport: 'A vigente no momento do registro',
};
