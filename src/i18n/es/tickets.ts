import { formatClock, formatDate } from '../format.ts';
import { formatNumber, formatPercent } from '../numbers.ts';
import { verdict } from './calculator-verdict.ts';
import { messagesIn } from '../message.ts';
import type { Shape } from '../shape.ts';

const message = messagesIn('es');
const count = (amount: number): string => formatNumber(amount, 'es');
const long = (date: string): string => formatDate(date, 'es', 'long');
const quoted = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ');
/** What may stand there instead. */
const choices = (names: readonly string[]): string =>
  names.length === 0 ? '' : ` Puede ser: ${quoted(names)}.`;

/**
 * The Spanish of what comes of a file of tickets, which loads with the first. Every language has a
 * module of this shape.
 */
export const words = {
  /** A moment in a table: weekday, date and time. */
  moment: (date: string, minutes: number) =>
    `${formatDate(date, 'es', 'short')} ${date.slice(0, 4)}, ${formatClock(minutes)}`,
  percent: (percent: number) => formatPercent(percent, 'es'),
  count,

  refused: {
    empty: 'El archivo está vacío. La primera línea debe tener los nombres de las columnas.',
    'no-rows': 'Solo hay una línea con los nombres de las columnas. Agregue debajo una línea por ticket.',
    'no-header':
      'Faltan los nombres de las columnas: la única línea no tiene ninguno que se entienda. Póngalos en la primera línea y, debajo, una línea por ticket.',
    'too-big': (most: number) =>
      `El archivo pesa más de ${count(most)} MB, lo que un teléfono puede leer. Divídalo, por ejemplo, por meses.`,
    'too-many-rows': (most: number) =>
      `El archivo tiene más de ${count(most)} tickets, lo que un teléfono puede mostrar. Divídalo, por ejemplo, por meses.`,
    binary: 'Eso no es un archivo de texto. Elija un CSV, o copie y pegue las celdas de su hoja de cálculo.',
    workbook:
      'Eso es un libro de una hoja de cálculo. Guárdelo como CSV («Guardar como… CSV UTF-8»), o copie y pegue sus celdas.',
    twice: (first: string, second: string) =>
      `Dos columnas dicen lo mismo: «${first}» y «${second}». Cambie el nombre de la que no cuenta, o quítela.`,
    lacks: {
      at: (names: readonly string[]) =>
        `Falta la columna que dice cuándo se reportó cada ticket. Se puede llamar: ${quoted(names)}.`,
      plan: (names: readonly string[]) =>
        `Falta la columna del plan. Agréguela con el nombre ${quoted(names)}, o elija arriba el plan de todos los tickets.`,
      severity: (names: readonly string[]) =>
        `Falta la columna de la severidad. Se puede llamar: ${quoted(names)}.`,
    },
  },

  line: (line: number) => `Línea ${count(line)}`,
  row: 'La fila',
  mistake: (column: string, shown: string, reason: string) =>
    shown === '' ? `${column}: ${reason}` : `${column}: «${shown}». ${reason}`,
  unreadable: {
    'day-first':
      'No es una fecha con hora que se entienda. Escriba, por ejemplo, 2026-11-20 16:30 o 20/11/2026 16:30.',
    'month-first':
      'No es una fecha con hora que se entienda. Escriba, por ejemplo, 2026-11-20 16:30 u 11/20/2026 16:30.',
  },
  withoutTime: 'Falta la hora: sin ella no se sabe cuándo vence. Escriba, por ejemplo, 2026-11-20 16:30.',
  otherOrder: {
    'day-first':
      'Esa fecha solo existe si el mes va primero, y se lee el día primero. Si su archivo pone antes el mes, elíjalo arriba.',
    'month-first':
      'Esa fecha solo existe si el día va primero, y se lee el mes primero. Si su archivo pone antes el día, elíjalo arriba.',
  },
  pauseForm:
    'Una pausa se escribe 2026-11-20 16:30..2026-11-20 18:00; si sigue abierta, 2026-11-20 16:30.. y nada más.',
  tooManyCells: (cells: number, columns: number) =>
    `Tiene ${count(cells)} celdas y el archivo ${count(columns)} columnas. Si un texto lleva el separador, debe ir entre comillas.`,
  unclosed: 'Abre unas comillas que nunca se cierran, así que el resto del archivo quedó dentro de ellas.',
  missing: (names: readonly string[]) => `No dice nada.${choices(names)}`,
  missingMoment: 'No dice cuándo se reportó. Escriba, por ejemplo, 2026-11-20 16:30.',
  unknown: (date: string, names: readonly string[]) =>
    `La versión del ${long(date)} no lo tiene.${choices(names)}`,
  unknownVersion: (dates: readonly string[]) => `La política no tiene esa versión.${choices(dates)}`,
  notInPlan: (plan: string, names: readonly string[]) => `El plan ${plan} no lo incluye.${choices(names)}`,
  notInCategory: (category: string, names: readonly string[]) =>
    `No es una severidad del tipo de solicitud «${category}».${choices(names)}`,
  notFor: (request: string) => `Ese modo no se puede pedir para «${request}».`,
  gap: (before: string, after: string) =>
    `Esa hora no existió: el reloj se adelantó. Las más cercanas son ${before} y ${after}.`,
  twice:
    'Esa hora ocurrió dos veces, porque el reloj se atrasó. Escríbala con su diferencia con UTC, por ejemplo 2026-11-01 01:30-05:00.',
  endsBeforeStart: 'La pausa debe terminar después de empezar.',
  beforeReport: 'Es antes del reporte.',
  notYet: 'Esa fecha todavía no llega: revise el año, y el día y el mes.',
  beforeFirstVersion: (date: string) =>
    `Ninguna versión de esta política estaba vigente: la primera rige desde el ${long(date)}.`,

  status: {
    met: 'A tiempo',
    late: 'Tarde',
    open: 'Abierto',
    paused: 'En pausa',
    overdue: 'Vencido',
    unknown: 'Sin dato',
    undated: 'Sin plazo',
  },
  verdict,
  open: message<[ms: number]>('{0:about:Falta|Faltan} {0:about} de tiempo corrido'),
  overdue: message<[ms: number]>('Venció hace {0:about} y no dice que se haya cumplido'),
  due: (moment: string) => `Vence: ${moment}`,
  doneAt: (moment: string) => `Se cumplió: ${moment}`,
  reportedAt: (moment: string) => `Reportado: ${moment}`,
  paused: {
    open: message<[ms: number]>('En pausa: {0:span:falta|faltan} por contar {0:span} de horario de atención'),
    real: message<[ms: number]>('En pausa: {0:span:falta|faltan} por contar {0:span} de tiempo corrido'),
  },
  none: 'La política no promete un plazo',
  routed: (name: string) => `Pasa a ${name}: ningún plan le da un plazo`,
  beyondHorizon: (from: string, to: string) =>
    `Fuera del calendario de la versión, del ${long(from)} al ${long(to)}`,

  progress: (done: number, total: number) => `${count(done)} de ${count(total)} tickets`,
  finished: (rows: number, mistaken: number, late: number) =>
    `${rows === 1 ? 'Un ticket leído' : `${count(rows)} tickets leídos`}: ${count(late)} tarde o ${late === 1 ? 'vencido' : 'vencidos'}, ${
      mistaken === 1 ? 'uno con errores' : `${count(mistaken)} con errores`
    }.`,
  noPercent: 'Nada que medir todavía',
  windows1252:
    'El archivo no está en UTF-8: sus letras se leyeron como Windows-1252, que es como las guarda Excel. Revise los acentos.',
  ignored: (names: readonly string[]) =>
    `Columnas que no se usan y se conservan en el resultado: ${quoted(names)}.`,
  untold: (metrics: readonly string[]) =>
    `El archivo no dice cuándo se cumplió: ${quoted(metrics)}. De eso solo se muestra el vencimiento.`,

  result: {
    version: 'Versión aplicada',
    due: (metric: string) => `${metric}: vencimiento`,
    status: (metric: string) => `${metric}: estado`,
    minutes: (metric: string) => `${metric}: minutos a favor (negativos: de retraso)`,
    says: (metric: string) => `${metric}: resultado`,
    mistakes: 'Errores',
    file: 'tickets-con-plazos.csv',
  },
};

/** Those words in any language. */
export type TicketWords = Shape<typeof words>;
