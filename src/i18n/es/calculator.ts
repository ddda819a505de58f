import type { Week } from '../../sla/calendar.ts';
import { formatDate, formatTime, zoneName } from '../format.ts';
import { weekWords } from './time.ts';

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
  plan: 'Plan contratado',
  planHours: (week: Week) => weekWords(week),
  severity: 'Severidad del caso',
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
  more: 'Canal, opciones, pausas y versión',
  channel: 'Canal por el que llegó',
  noChannel: 'Sin indicar',
  opensNoCase: (channel: string, opening: string) =>
    `«${channel}» no abre un caso: el plazo empieza con el mensaje por «${opening}». Indique la hora de ese mensaje.`,
  options: 'Opciones contratadas',
  covered: (option: string) => `${option}: ya lo cubre el horario de su plan.`,
  pauses: 'Pausas',
  pausesHint: 'Mientras el proveedor espera una respuesta suya, el plazo no avanza.',
  pause: (number: number) => `Pausa ${number}`,
  from: 'Desde',
  to: 'Hasta',
  stillPaused: 'Sigue en pausa',
  addPause: 'Agregar una pausa',
  removePause: (number: number) => `Quitar la pausa ${number}`,
  version: 'Versión de la política',
  versionAtReport: 'La vigente al momento del reporte',
  versionOf: (date: string) => `La del ${long(date)}`,
  submit: 'Ver el resultado',
  reset: 'Empezar de nuevo',

  summary: (count: number) => (count === 1 ? 'Hay un dato por corregir' : `Hay ${count} datos por corregir`),
  field: {
    version: 'Versión',
    plan: 'Plan',
    severity: 'Severidad',
    channel: 'Canal',
    option: 'Opción',
    at: 'Fecha y hora del reporte',
    zone: 'Zona horaria',
    pause: 'Pausa',
  },
  missing: {
    version: 'Elija una versión.',
    plan: 'Elija el plan contratado.',
    severity: 'Elija la severidad del caso.',
    channel: 'Elija un canal.',
    option: 'Elija una opción.',
    at: 'Indique la fecha y la hora del reporte.',
    zone: 'Elija la zona horaria.',
    pause: 'Indique la fecha y la hora, o quite la pausa.',
  },
  rejected: (field: string, shown: string) =>
    `${field}: el enlace dice «${shown}», que no se puede leer. No se tuvo en cuenta.`,
  unknown: (field: string, shown: string, date: string) =>
    `${field}: la versión del ${long(date)} no tiene «${shown}». No se tuvo en cuenta.`,
  unknownVersion: (shown: string) =>
    `La política no tiene una versión «${shown}». Se usa la vigente al momento del reporte.`,
  notInPlan: (name: string, plan: string, instead: string | undefined) =>
    `El plan ${plan} no incluye «${name}».${instead === undefined ? '' : ` Use: ${instead}.`} No se tuvo en cuenta.`,
  unreadable: 'Esa fecha u hora no existe. Escriba, por ejemplo, 20/11/2026 y 16:30.',
  gap: (before: string, after: string) =>
    `Esa hora no existió: el reloj se adelantó. Las más cercanas son ${before} y ${after}.`,
  twiceProblem: 'Esa hora ocurrió dos veces. Indique si fue la primera o la segunda.',
  endsBeforeStart: 'La pausa debe terminar después de empezar.',
  beforeFirstVersion: (date: string) =>
    `Ninguna versión de esta política estaba vigente en esa fecha: la primera rige desde el ${long(date)}.`,

  result: 'Vencimientos',
  waiting:
    'Elija el plan y la severidad, e indique cuándo se reportó el caso: aquí verá cuándo vence cada plazo.',
  loading: 'Cargando…',
  failed: 'No se pudo cargar lo necesario para calcular. Revise su conexión.',
  retry: 'Intentar de nuevo',
};

/** The words of the calculator in any language. */
export type CalculatorWords = typeof calculator;
