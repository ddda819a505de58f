import type { Week } from '../../sla/calendar.ts';
import type { Duration } from '../../sla/duration.ts';
import { formatDate, formatTime, zoneName } from '../format.ts';
import { durationWords, weekWords } from './time.ts';

/** Minutes since 00:00 on a clock; seconds only if there are any. */
function clockWords(minutes: number): string {
  const seconds = Math.round(minutes * 60) % 60;
  return seconds === 0 ? formatTime(minutes) : `${formatTime(minutes)}:${String(seconds).padStart(2, '0')}`;
}

const day = (date: string): string => formatDate(date, 'es', 'full');
const moment = (date: string, minutes: number): string => `${day(date)}, ${clockWords(minutes)}`;
const long = (date: string): string => formatDate(date, 'es', 'long');

/** The Spanish of the calculator. Every language has a module of this shape. */
export const calculator = {
  day,
  shortDay: (date: string) => formatDate(date, 'es', 'short'),
  clock: clockWords,
  moment,
  zone: (name: string, at: number) => zoneName(name, 'es', at),
  offset: (minutes: number) => {
    const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
    const shown = rest === 0 ? String(hours) : `${hours}:${String(rest).padStart(2, '0')}`;
    return `UTC${minutes < 0 ? '−' : '+'}${shown}`;
  },

  form: 'Su caso',
  subject: '¿Qué quiere calcular?',
  subjects: {
    case: 'Los plazos de un caso',
    term: 'Otro plazo del contrato',
    availability: 'La disponibilidad de un mes',
  },
  plan: 'Plan contratado',
  planHours: (week: Week) => weekWords(week),
  category: 'Tipo de solicitud',
  examples: (examples: readonly string[]) => `Por ejemplo: ${examples.join(' ')}`,
  severity: 'Severidad del caso',
  attention: 'Modo de atención',
  report: '¿Cuándo se reportó?',
  reportHint: (zone: string) => `Hora del registro del caso, en ${zone}.`,
  date: 'Fecha',
  time: 'Hora',
  now: 'Ahora',
  yesterday: (time: string) => `Ayer ${time}`,
  zoneOf: 'La hora está escrita en',
  providerZone: (provider: string, zone: string) => `${zone} (la de ${provider})`,
  readerZone: (zone: string) => `${zone} (la suya)`,
  twice: 'Ese día el reloj se atrasó y esa hora ocurrió dos veces. ¿Cuál es?',
  first: (offset: string) => `La primera (${offset})`,
  second: (offset: string) => `La segunda (${offset})`,
  channel: 'Canal por el que llegó',
  noChannel: 'Sin indicar',
  opensNoCase: (channel: string, opening: string) =>
    `«${channel}» no abre un caso: el plazo empieza con el mensaje por «${opening}». Indique la hora de ese mensaje.`,
  channelResponse: (response: Duration, calendar: string | undefined) =>
    `Allí se contesta: ${durationWords(response)}, en ${calendar ?? 'el horario de su plan'}.`,
  options: 'Opciones contratadas',
  covered: (option: string) => `${option}: ya lo cubre el horario de su plan.`,
  pauses: 'Pausas',
  pausesHint: (states: readonly string[]) =>
    states.length === 0
      ? 'Mientras el proveedor espera una respuesta suya, el plazo no avanza.'
      : `Mientras el caso está en ${states.map((name) => `«${name}»`).join(' o ')}, el plazo no avanza.`,
  addPause: 'Agregar una pausa',
  version: 'Versión de la política',
  versionAtReport: 'La vigente al momento del reporte',
  versionOf: (date: string) => `La del ${long(date)}`,
  submit: 'Ver el resultado',
  reset: 'Empezar de nuevo',

  result: { case: 'Vencimientos', term: 'Vencimiento', availability: 'Disponibilidad' },
  beforeFirstVersion: (date: string) =>
    `Ninguna versión de esta política estaba vigente en esa fecha: la primera rige desde el ${long(date)}.`,
  waiting:
    'Elija el plan y la severidad, e indique cuándo se reportó el caso: aquí verá cuándo vence cada plazo.',
  loading: 'Cargando…',
  failed: 'No se pudo cargar lo necesario para calcular. Revise su conexión.',
  retry: 'Intentar de nuevo',

  withoutMistakes: 'Este resultado no tiene en cuenta los datos por corregir.',
  inForce: {
    case: (date: string) => `Según la versión del ${long(date)}, vigente al momento del reporte.`,
    term: (date: string) => `Según la versión del ${long(date)}, vigente en la fecha indicada.`,
    availability: (date: string) => `Según la versión del ${long(date)}, vigente al comenzar el mes.`,
  },
  latest: (date: string) => `Según la versión del ${long(date)}.`,
  pinned: (date: string) => `Según la versión del ${long(date)}, que usted eligió.`,
  otherInForce: {
    case: (date: string) => `Al momento del reporte regía la del ${long(date)}.`,
    term: (date: string) => `En la fecha indicada rige la del ${long(date)}.`,
    availability: (date: string) => `Al comenzar el mes rige la del ${long(date)}.`,
  },
  briefClause: (number: string) => `cláusula ${number}`,
  clause: (number: string, title: string) => `${number} ${title}`,
  permalink: 'Enlace permanente a este cálculo',
  copy: 'Copiar el enlace',
  copied: 'Enlace copiado',
};

/** The words of the calculator in any language. */
export type CalculatorWords = typeof calculator;
