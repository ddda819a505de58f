import type { OutcomeWords } from '../es/calculator-outcome.ts';
import { messagesIn } from '../message.ts';

const message = messagesIn('pt');

/** The Portuguese of what is due. */
export const outcome: OutcomeWords = {
  before: message('Antes d{0:hour:a|as}'),
  by: message('Até {0:hour:a|as}'),
  since: message('Desde {0:hour:a|as}'),
  timeOf: message('{1} de {0:full}'),
  update: message('Atualização nº {0}'),
  yourTime: message('No seu fuso ({0})'),
  left: message('{0:about:Resta|Restam} {0:about}'),
  leftLessThan: message('{0:about:Resta|Restam} menos de {0:about}'),
  exceeded: message('Venceu há {0:about}'),
  dueNow: 'Vence agora',
  overdue: 'Já venceu',
  paused: {
    open: message('Em pausa: {0:span:falta|faltam} {0:span} de horário de atendimento'),
    real: message('Em pausa: {0:span:falta|faltam} {0:span} de tempo corrido'),
  },
  pausedSince: message('O prazo está parado desde {0} e segue quando a pausa terminar.'),
  none: 'Sem prazo assumido',
  noneNote: 'A política não promete prazo para este plano e esta severidade.',
  qualitative: 'Compromisso sem horas nem dias: não se calcula uma data.',
  routed: message('Esta solicitação é encaminhada para {0}.'),
  routeNote: 'Nenhum plano cobre esta solicitação: não há prazo que se possa calcular.',
  untilDay: message('Até {0:long}, inclusive (24:00)'),
  beyondHorizon: 'Sem data',
  beyondHorizonNote: message(
    'Fica fora do calendário desta versão, que vai de {0:long} a {1:long}. Não se calcula uma data.',
  ),

  ledger: 'Como se conta',
  foldFailed: 'Não foi possível carregar. Verifique sua conexão; depois feche e abra de novo.',
  showPicture: 'Ver os dias em um desenho',
  pictureFailed: 'Não foi possível carregar o desenho dos dias. O cálculo está completo.',
};
