import type { Reason } from '../../sla/reason.ts';

/** The Portuguese of why time doesn't count. */

const REASONS = {
  closed: 'Fora do horário',
  break: 'Intervalo',
  weekend: 'Sem atendimento nesse dia',
  pause: 'Pausa',
  'before-receipt': 'Depois do horário de corte',
  'report-day': 'Dia do registro, que não conta',
  'event-day': 'Dia do fato, que não conta',
} as const;

/** Why time doesn't count, in a few words. */
export function reasonWords(reason: Reason): string {
  if (reason.type === 'holiday') return `Feriado: ${reason.name}`;
  return reason.type === 'exception' ? reason.reason : REASONS[reason.type];
}
