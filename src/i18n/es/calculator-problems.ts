import { formatDate } from '../format.ts';
import type { CalculatorWords } from './calculator.ts';
import type { Shape } from '../shape.ts';

const long = (date: string): string => formatDate(date, 'es', 'long');

/** The Spanish of mistakes, which loads with the first. Every language has a module of this shape. */
export const words = {
  summary: (count: number) => (count === 1 ? 'Hay un dato por corregir' : `Hay ${count} datos por corregir`),
  field: {
    version: 'Versión',
    plan: 'Plan',
    category: 'Tipo de solicitud',
    severity: 'Severidad',
    attention: 'Modo de atención',
    channel: 'Canal',
    option: 'Opción',
    at: 'Fecha y hora',
    zone: 'Zona horaria',
    pause: 'Pausa',
    compare: 'Comparación',
    order: 'Orden',
    done: 'Cumplimiento',
    by: 'Para cuándo',
    term: 'Plazo del contrato',
    month: 'Mes',
    down: 'Tiempo fuera de servicio',
  },
  missing: {
    version: 'Elija una versión.',
    plan: 'Elija el plan contratado.',
    category: 'Elija el tipo de solicitud.',
    severity: 'Elija la severidad del caso.',
    attention: 'Elija un modo de atención.',
    channel: 'Elija un canal.',
    option: 'Elija una opción.',
    at: 'Indique la fecha y, si se pide, la hora.',
    zone: 'Elija la zona horaria.',
    pause: 'Indique cuándo empezó la pausa, o quítela.',
    compare: 'Elija qué comparar.',
    order: 'Elija un orden.',
    done: 'Indique la fecha y la hora.',
    by: 'Indique la fecha y la hora.',
    term: 'Elija el plazo.',
    month: 'Indique el mes.',
    down: 'Indique cuánto tiempo estuvo fuera de servicio.',
  },
  missingEnd: 'Indique cuándo terminó la pausa, o quítela.',
  rejected: (field: string, shown: string) =>
    `${field}: el enlace dice «${shown}», que no se puede leer o está de más. No se tuvo en cuenta.`,
  unknown: (field: string, shown: string, date: string) =>
    `${field}: la versión del ${long(date)} no tiene «${shown}». No se tuvo en cuenta.`,
  unknownVersion: (shown: string) =>
    `La política no tiene una versión «${shown}». Se usa la vigente en la fecha indicada.`,
  notInPlan: (name: string, plan: string, instead: string | undefined) =>
    `El plan ${plan} no incluye «${name}».${instead === undefined ? '' : ` Use: ${instead}.`} No se tuvo en cuenta.`,
  notInCategory: (shown: string, category: string) =>
    `Severidad: «${shown}» no es una de las del tipo de solicitud «${category}». No se tuvo en cuenta.`,
  notFor: (mode: string, request: string) =>
    `El modo «${mode}» no se puede pedir para «${request}». Se usa el ordinario.`,
  unreadable: 'Esa fecha u hora no existe. Escriba, por ejemplo, 20/11/2026 y 16:30.',
  gap: (before: string, after: string) =>
    `Esa hora no existió: el reloj se adelantó. Las más cercanas son ${before} y ${after}.`,
  twiceProblem: 'Esa hora ocurrió dos veces. Indique si fue la primera o la segunda.',
  tooLong: 'El mes no dura tanto. No se tuvo en cuenta.',
  beforeReport: 'Debe ser después del reporte.',
  notYet: 'Esa fecha todavía no llega: revise el año, y el día y el mes.',
  endsBeforeStart: 'La pausa debe terminar después de empezar.',
};

/** The words of mistakes in any language, beside those that the page brings. */
export type OwnProblemWords = Shape<typeof words>;
export type ProblemWords = CalculatorWords & OwnProblemWords;
