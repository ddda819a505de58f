import { messagesIn } from '../message.ts';
import type { Shape } from '../shape.ts';

const message = messagesIn('es');

/** The Spanish of the questions. Every language has a module of this shape. */
export const form = {
  form: 'Su caso',
  subject: '¿Qué quiere calcular?',
  subjects: {
    case: 'Los plazos de un caso',
    comparison: 'Un caso en todos los planes',
    term: 'Otro plazo del contrato',
    availability: 'La disponibilidad de un mes',
  },
  plan: 'Plan contratado',
  remove: 'Quitar',
  date: 'Fecha',
  time: 'Hora',
  now: 'Ahora',
  yesterday: message<[time: string]>('Ayer {0}'),
  zoneOf: 'La hora está escrita en',
  providerZone: message<[provider: string, zone: string]>('{1} (la de {0})'),
  readerZone: message<[zone: string]>('{0} (la suya)'),
  twice: 'Ese día el reloj se atrasó y esa hora ocurrió dos veces. ¿Cuál es?',
  ofTwo: {
    first: message<[offset: string]>('La primera ({0})'),
    second: message<[offset: string]>('La segunda ({0})'),
  },
  pauses: 'Pausas',
  addPause: 'Agregar una pausa',
  version: 'Versión de la política',
  versionOf: message<[date: string]>('La del {0:long}'),
  submit: 'Ver el resultado',
  reset: 'Empezar de nuevo',
  waiting: {
    case: 'Elija el plan y la severidad, e indique cuándo se reportó el caso: aquí verá cuándo vence cada plazo.',
    comparison:
      'Elija la severidad e indique cuándo se reporta el caso: aquí verá, plan por plan, cuándo vence cada plazo.',
    term: 'Elija el plazo e indique la fecha de la que depende: aquí verá cuándo termina.',
    availability: 'Elija el plan y el mes: aquí verá cuánto tiempo puede estar fuera de servicio.',
  },
};

/** Those words in any language. */
export type FormWords = Shape<typeof form>;
