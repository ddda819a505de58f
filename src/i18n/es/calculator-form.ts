import { formatDate } from '../format.ts';
import { formatOffset } from '../offset.ts';
import type { CalculatorWords } from './calculator.ts';
import type { Shape } from '../shape.ts';

const long = (date: string): string => formatDate(date, 'es', 'long');

/** The Spanish of the questions, which loads with the form. Every language has a module of this shape. */
export const words = {
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
  yesterday: (time: string) => `Ayer ${time}`,
  zoneOf: 'La hora está escrita en',
  providerZone: (provider: string, zone: string) => `${zone} (la de ${provider})`,
  readerZone: (zone: string) => `${zone} (la suya)`,
  offset: formatOffset,
  twice: 'Ese día el reloj se atrasó y esa hora ocurrió dos veces. ¿Cuál es?',
  ofTwo: {
    first: (offset: string) => `La primera (${offset})`,
    second: (offset: string) => `La segunda (${offset})`,
  },
  pauses: 'Pausas',
  pausesHint: (states: readonly string[]) =>
    states.length === 0
      ? 'Mientras el proveedor espera una respuesta suya, el plazo no avanza.'
      : `Mientras el caso está en ${states.map((name) => `«${name}»`).join(' o ')}, el plazo no avanza.`,
  addPause: 'Agregar una pausa',
  version: 'Versión de la política',
  versionOf: (date: string) => `La del ${long(date)}`,
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

/** The words of the questions in any language, beside those of every answer. */
export type OwnFormWords = Shape<typeof words>;
export type FormWords = CalculatorWords & OwnFormWords;
