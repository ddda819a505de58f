import { messagesIn } from '../message.ts';
import type { Shape } from '../shape.ts';

const message = messagesIn('es');

/** The Spanish of availability. Every language has a module of this shape. */
export const availability = {
  availabilityOf: message<[percent: string]>('Disponibilidad del {0}'),
  month: 'Mes',
  monthHint: 'Año y mes (por ejemplo, 2026-10)',
  down: 'Tiempo fuera de servicio en ese mes',
  downHint: 'Si lo indica, verá qué disponibilidad tuvo el mes.',
  hours: 'Horas',
  minutes: 'Minutos',
  versionAtMonth: 'La vigente al comenzar el mes',
  allowed: 'Tiempo máximo fuera de servicio que admite la promesa',
  periods: {
    day: 'En un día',
    month: message<[date: string]>('En {0:month}'),
    quarter: message<[quarter: number, year: string]>('En el trimestre {0} de {1}'),
    year: message<[year: string]>('En {0}'),
  },
  achieved: message<[down: string, date: string, percent: string]>(
    '{0} fuera de servicio en {1:month} es una disponibilidad del {2}:',
  ),
  missed: message<[percent: string]>('por debajo del {0} del plan.'),
  kept: message<[percent: string]>('cumple el {0} del plan.'),
  excludes: 'No cuenta contra la disponibilidad:',
  credit: message<[credit: string, below: string]>(
    'Da derecho a una compensación del {0} de la cuota, por quedar por debajo del {1}.',
  ),
  noCredit: 'No da derecho a compensación.',
};

/** Those words in any language. */
export type AvailabilityWords = Shape<typeof availability>;
