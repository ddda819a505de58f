import type { OwnOutcomeWords } from '../es/calculator-outcome.ts';
import { formatDate } from '../format.ts';
import { isSingular } from './hour.ts';
import { aboutWords, isOne, spanWords } from './span.ts';
import { frame } from './calculator-frame.ts';

/** The article of a time on the clock: `a 1:30`, `as 2:00`. */
const article = (minutes: number): string => (isSingular(minutes) ? 'a' : 'as');
/** What is left, as a sentence begins. */
const remaining = (words: string): string => `${isOne(words) ? 'Resta' : 'Restam'} ${words}`;
const long = (date: string): string => formatDate(date, 'pt', 'long');

/** The Portuguese of what is due. */
export const outcome: OwnOutcomeWords = {
  ...frame,
  before: (minutes) => `Antes d${article(minutes)}`,
  by: (minutes) => `Até ${article(minutes)}`,
  since: (minutes) => `Desde ${article(minutes)}`,
  timeOf: (date, clock) => `${clock} de ${formatDate(date, 'pt', 'full')}`,
  update: (number) => `Atualização nº ${number}`,
  yourTime: (zone) => `No seu fuso (${zone})`,
  left: (ms) => remaining(aboutWords(ms)),
  leftLessThan: (ms) => remaining(`menos de ${aboutWords(ms)}`),
  exceeded: (ms) => `Venceu há ${aboutWords(ms)}`,
  dueNow: 'Vence agora',
  overdue: 'Já venceu',
  paused: (ms, of) =>
    `Em pausa: faltam ${spanWords(ms)} de ${of === 'open' ? 'horário de atendimento' : 'tempo corrido'}`,
  pausedSince: (words) => `O prazo está parado desde ${words} e segue quando a pausa terminar.`,
  none: 'Sem prazo assumido',
  noneNote: 'A política não promete prazo para este plano e esta severidade.',
  qualitative: 'Compromisso sem horas nem dias: não se calcula uma data.',
  routeNote: 'Nenhum plano cobre esta solicitação: não há prazo que se possa calcular.',
  beyondHorizon: 'Sem data',
  beyondHorizonNote: (from, to) =>
    `Fica fora do calendário desta versão, que vai de ${long(from)} a ${long(to)}. Não se calcula uma data.`,

  ledger: 'Como se conta',
  ledgerFailed: 'Não foi possível carregar a explicação. Feche e abra de novo.',
};
