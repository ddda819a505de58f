import { messagesIn } from '../message.ts';
import type { Shape } from '../shape.ts';

const message = messagesIn('es');

/** The Spanish of mistakes. Every language has a module of this shape. */
export const problem = {
  summary: message<[count: number]>('Hay {0} {0::dato|datos} por corregir'),
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
  rejected: message<[field: string, shown: string]>(
    '{0}: el enlace dice «{1}», que no se puede leer o está de más. No se tuvo en cuenta.',
  ),
  unknown: message<[field: string, shown: string, date: string]>(
    '{0}: la versión del {2:long} no tiene «{1}». No se tuvo en cuenta.',
  ),
  unknownVersion: message<[shown: string]>(
    'La política no tiene una versión «{0}». Se usa la vigente en la fecha indicada.',
  ),
  notInPlan: message<[name: string, plan: string]>('El plan {1} no incluye «{0}». No se tuvo en cuenta.'),
  notInPlanUse: message<[name: string, plan: string, instead: string]>(
    'El plan {1} no incluye «{0}». Use: {2}. No se tuvo en cuenta.',
  ),
  notInCategory: message<[shown: string, category: string]>(
    'Severidad: «{0}» no es una de las del tipo de solicitud «{1}». No se tuvo en cuenta.',
  ),
  notFor: message<[mode: string, request: string]>(
    'El modo «{0}» no se puede pedir para «{1}». Se usa el ordinario.',
  ),
  unreadable: 'Esa fecha u hora no existe. Escriba, por ejemplo, 20/11/2026 y 16:30.',
  gap: message<[before: string, after: string]>(
    'Esa hora no existió: el reloj se adelantó. Las más cercanas son {0} y {1}.',
  ),
  twiceProblem: 'Esa hora ocurrió dos veces. Indique si fue la primera o la segunda.',
  tooLong: 'El mes no dura tanto. No se tuvo en cuenta.',
  beforeReport: 'Debe ser después del reporte.',
  notYet: 'Esa fecha todavía no llega: revise el año, y el día y el mes.',
  endsBeforeStart: 'La pausa debe terminar después de empezar.',
};

/** Those words in any language. */
export type ProblemWords = Shape<typeof problem>;
