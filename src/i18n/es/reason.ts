import type { Reason } from '../../sla/reason.ts';

/** The Spanish of why time doesn't count. Every language has a module of this shape. */

const REASONS = {
  closed: 'Fuera de horario',
  break: 'Receso',
  weekend: 'Sin atención ese día',
  pause: 'Pausa',
  'before-receipt': 'Después de la hora de corte',
  'report-day': 'Día del reporte, que no cuenta',
  'event-day': 'Día del evento, que no cuenta',
} as const;

/** Why time doesn't count, in a few words: `Festivo: Navidad`. */
export function reasonWords(reason: Reason): string {
  if (reason.type === 'holiday') return `Festivo: ${reason.name}`;
  return reason.type === 'exception' ? reason.reason : REASONS[reason.type];
}
