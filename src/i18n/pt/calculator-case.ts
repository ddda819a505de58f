import type { OwnCaseWords } from '../es/calculator-case.ts';
import { durationWords, weekWords } from './time.ts';

/** The Portuguese of the questions about a case. */
export const words: OwnCaseWords = {
  planHours: (week) => weekWords(week),
  category: 'Tipo de solicitação',
  examples: (examples) => `Por exemplo: ${examples.join(' ')}`,
  severity: 'Severidade do chamado',
  attention: 'Modo de atendimento',
  report: 'Quando foi registrado?',
  reportHint: (zone) => `Hora do registro do chamado, em ${zone}.`,
  channel: 'Canal por onde chegou',
  noChannel: 'Não informado',
  opensNoCase: (channel, opening) =>
    `“${channel}” não abre um chamado: o prazo começa com a mensagem por “${opening}”. Informe a hora dessa mensagem.`,
  channelResponse: (response, calendar) =>
    `Ali se responde: ${durationWords(response)}, em ${calendar ?? 'o horário do seu plano'}.`,
  options: 'Opções contratadas',
  covered: (option) => `${option}: o horário do seu plano já cobre.`,
  backwards: 'Ainda não registrou? Veja até quando pode',
  versionAtReport: 'A vigente no momento do registro',
};
