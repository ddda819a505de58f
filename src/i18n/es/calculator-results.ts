import type { Week } from '../../sla/calendar.ts';
import type { Counting } from '../../sla/counting.ts';
import type { Amount, Duration } from '../../sla/duration.ts';
import type { Reason } from '../../sla/reason.ts';
import type { Promised } from '../../sla/target.ts';
import { formatDate } from '../format.ts';
import type { CalculatorWords } from './calculator.ts';
import {
  businessDayWords,
  calendarDayWords,
  cutoffWords,
  promisedWords,
  spanWords,
  weekWords,
} from './time.ts';

/** What the sentence of a rule speaks of. */
interface Rule {
  readonly promised: Promised;
  readonly counting: Counting;
  readonly calendars: readonly {
    readonly name: string;
    readonly week: Week;
    readonly closesOnHolidays: boolean;
  }[];
  /** The name of the zone's time. */
  readonly zone: string;
}

const COUNTED: Readonly<Record<Amount['unit'], readonly [one: string, many: string]>> = {
  minutes: ['contado', 'contados'],
  hours: ['contada', 'contadas'],
  'business-days': ['contado', 'contados'],
  'calendar-days': ['contado', 'contados'],
  months: ['contado', 'contados'],
};

const capitalized = (text: string): string => text.charAt(0).toLocaleUpperCase('es') + text.slice(1);

function hoursWords({ calendars, zone }: Rule): string {
  const parts = calendars.map(({ name, week }) => `${name} (${weekWords(week)})`);
  return `${parts.join(' más ')}, ${zone}`;
}

function holidayWords({ calendars }: Rule): string {
  return calendars.every(({ closesOnHolidays }) => closesOnHolidays)
    ? 'Los festivos no cuentan.'
    : 'Los festivos también cuentan.';
}

function countedWords(rule: Rule, duration: Duration): readonly string[] {
  const { counting, promised } = rule;
  const words = capitalized(promisedWords(promised));
  const cutoff = counting.cutoff === undefined ? [] : [cutoffWords(counting.cutoff)];
  switch (duration.unit) {
    case 'minutes':
    case 'hours': {
      const [one, many] = COUNTED[duration.unit];
      const counted = duration.amount === 1 ? one : many;
      return [`${words}, ${counted} en el ${hoursWords(rule)}.`, holidayWords(rule), ...cutoff];
    }
    case 'business-days':
      return [
        `${words} del ${hoursWords(rule)}.`,
        holidayWords(rule),
        businessDayWords(counting.businessDays),
        ...cutoff,
      ];
    case 'calendar-days':
    case 'months':
      return [`${words}.`, calendarDayWords(counting.calendarDays)];
    case 'immediate':
      return [`${words}, o en la siguiente apertura del ${hoursWords(rule)}.`, holidayWords(rule), ...cutoff];
    case 'same-business-day':
      return [
        `${words}: vence al cierre del día en que el caso cuenta como recibido, en el ${hoursWords(rule)}.`,
        holidayWords(rule),
        ...cutoff,
      ];
  }
}

/** The sentences that state how a promise is counted. */
function ruleWords(rule: Rule): readonly string[] {
  const { promised } = rule;
  switch (promised.type) {
    case 'within':
    case 'every':
      return countedWords(rule, promised.duration);
    case 'range':
      return countedWords(rule, promised.to);
    case 'words':
    case 'none':
    case 'route':
      return [];
  }
}

/** A stretch of real time as people say it, to the minute: `2 días 3 h`, `1 h 20 min`. */
function aboutWords(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 1) return 'menos de 1 min';
  const days = Math.floor(minutes / 1440);
  const parts = [
    [days, days === 1 ? 'día' : 'días'],
    [Math.floor(minutes / 60) % 24, 'h'],
    [days > 0 ? 0 : minutes % 60, 'min'],
  ] as const;
  return parts
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => `${amount} ${unit}`)
    .join(' ');
}

/** Whether an amount in words is one of something: `1 h`, `menos de 1 min`. */
const isOne = (words: string): boolean => /^(1|menos de 1) \p{L}+$/u.test(words);
/** The article of a time on the clock: `la 1:30`, `las 2:00`. */
const article = (minutes: number): string => (Math.floor(minutes / 60) === 1 ? 'la' : 'las');
const long = (date: string): string => formatDate(date, 'es', 'long');

const REASONS = {
  closed: 'Fuera de horario',
  break: 'Receso',
  weekend: 'Sin atención ese día',
  pause: 'Pausa',
  'before-receipt': 'Después de la hora de corte',
  'report-day': 'Día del reporte, que no cuenta',
  'event-day': 'Día del evento, que no cuenta',
} as const;

/** The Spanish of the calculator's results, which load with them. Every language has a module of this shape. */
export const results = {
  reportedAt: (words: string) => `Reportado el ${words}`,
  inForce: (date: string) => `Según la versión del ${long(date)}, vigente al momento del reporte.`,
  pinned: (date: string) => `Según la versión del ${long(date)}, que usted eligió.`,
  otherInForce: (date: string) => `Al momento del reporte regía la del ${long(date)}.`,
  withoutMistakes: 'Este resultado no tiene en cuenta los datos por corregir.',
  before: (minutes: number) => `Antes de ${article(minutes)}`,
  by: (minutes: number) => `A más tardar a ${article(minutes)}`,
  since: (minutes: number) => `Desde ${article(minutes)}`,
  /** A time that follows one of the above, with its day. */
  timeOf: (date: string, clock: string) => `${clock} del ${formatDate(date, 'es', 'full')}`,
  update: (number: number) => `Actualización n.º ${number}`,
  yourTime: (zone: string) => `En su zona (${zone})`,
  left: (ms: number) => {
    const words = aboutWords(ms);
    return isOne(words) ? `Queda ${words}` : `Quedan ${words}`;
  },
  exceeded: (ms: number) => `Venció hace ${aboutWords(ms)}`,
  dueNow: 'Vence ahora',
  paused: (ms: number, of: 'open' | 'real') =>
    `En pausa: faltan por contar ${spanWords(ms)} ${of === 'open' ? 'de horario de atención' : 'de tiempo corrido'}.`,
  pausedSince: (words: string) =>
    `El plazo está detenido desde el ${words} y seguirá cuando termine la pausa.`,
  none: 'Sin plazo comprometido',
  noneNote: 'Para este plan y esta severidad la política no promete un plazo.',
  qualitative: 'Compromiso sin plazo en horas o días: no se calcula una fecha.',
  route: 'Fuera del plan',
  routeNote: (route: string) => `Esta solicitud no tiene un plazo del plan; se tramita por: ${route}.`,
  beyondHorizon: 'Sin fecha',
  beyondHorizonNote: (from: string, to: string) =>
    `Queda fuera del calendario de esta versión, que va del ${long(from)} al ${long(to)}. No se calcula una fecha.`,

  rule: ruleWords,
  strict: 'Una respuesta dada justo en ese instante llega tarde.',
  lenient: 'Ese instante todavía está a tiempo.',
  conditions: 'Depende del caso',
  applies: 'se aplica',
  promised: promisedWords,
  condition: {
    channel: (name: string) => `si llega por ${name}`,
    option: (name: string) => `con ${name}`,
    hours: { inside: 'si llega dentro del horario', outside: 'si llega fuera del horario' },
    otherwise: 'en los demás casos',
  },
  join: ', ',
  briefClause: (number: string) => `cláusula ${number}`,
  clause: (number: string, title: string) => `${number} ${title}`,

  next: 'Qué hacer ahora',
  use: (channel: string) => `Para abrir el caso o seguirlo: ${channel}`,
  follow: (channels: string) => `Para darle seguimiento: ${channels}.`,
  whenLate: 'Un plazo ya venció. Escale el caso:',
  ifLate: 'Si un plazo vence sin respuesta:',
  permalink: 'Enlace permanente a este cálculo',
  copy: 'Copiar el enlace',
  copied: 'Enlace copiado',

  ledger: 'Cómo se cuenta',
  ledgerFailed: 'No se pudo cargar la explicación. Cierre y vuelva a abrir.',
  ledgerOf: (metric: string) => `De dónde sale el vencimiento: ${metric}`,
  counted: (amount: string) => `cuenta ${amount}`,
  skipped: 'no cuenta',
  remaining: (amount: string) => (isOne(amount) ? `falta ${amount}` : `faltan ${amount}`),
  complete: 'plazo completo',
  countedIn: 'Horario de atención',
  countedTime: 'Tiempo corrido',
  countedDays: (days: number) => (days === 1 ? 'Día que cuenta' : 'Días que cuentan'),
  countedMonths: 'Meses calendario',
  reason: (reason: Reason): string => {
    if (reason.type === 'holiday') return `Festivo: ${reason.name}`;
    return reason.type === 'exception' ? reason.reason : REASONS[reason.type];
  },
  amount: (unit: 'open' | 'real' | 'days' | 'months', amount: number) => {
    if (unit === 'days') return amount === 1 ? '1 día' : `${amount} días`;
    if (unit === 'months') return amount === 1 ? '1 mes' : `${amount} meses`;
    return spanWords(amount);
  },
};

/** The words of the results in any language, beside those of the form. */
export type OwnResultWords = typeof results;
export type ResultWords = CalculatorWords & OwnResultWords;
