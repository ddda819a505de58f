import { messagesIn } from '../message.ts';
import type { Shape } from '../shape.ts';

const message = messagesIn('es');

/** The Spanish of what is due. Every language has a module of this shape. */
export const outcome = {
  before: message<[minutes: number]>('Antes de {0:hour:la|las}'),
  by: message<[minutes: number]>('A más tardar a {0:hour:la|las}'),
  since: message<[minutes: number]>('Desde {0:hour:la|las}'),
  /** A time that follows one of the above, with its day. */
  timeOf: message<[date: string, clock: string]>('{1} del {0:full}'),
  update: message<[number: number]>('Actualización n.º {0}'),
  yourTime: message<[zone: string]>('En su zona ({0})'),
  left: message<[ms: number]>('{0:about:Queda|Quedan} {0:about}'),
  leftLessThan: message<[ms: number]>('{0:about:Queda|Quedan} menos de {0:about}'),
  exceeded: message<[ms: number]>('Venció hace {0:about}'),
  dueNow: 'Vence ahora',
  overdue: 'Ya venció',
  paused: {
    open: message<[ms: number]>('En pausa: {0:span:falta|faltan} por contar {0:span} de horario de atención'),
    real: message<[ms: number]>('En pausa: {0:span:falta|faltan} por contar {0:span} de tiempo corrido'),
  },
  pausedSince: message<[words: string]>(
    'El plazo está detenido desde el {0} y seguirá cuando termine la pausa.',
  ),
  none: 'Sin plazo comprometido',
  noneNote: 'Para este plan y esta severidad la política no promete un plazo.',
  qualitative: 'Compromiso sin plazo en horas o días: no se calcula una fecha.',
  routed: message<[name: string]>('Esta solicitud pasa a {0}.'),
  routeNote: 'Ningún plan cubre esta solicitud: no tiene un plazo que se pueda calcular.',
  untilDay: message<[date: string]>('Hasta el {0:long}, inclusive (24:00)'),
  beyondHorizon: 'Sin fecha',
  beyondHorizonNote: message<[from: string, to: string]>(
    'Queda fuera del calendario de esta versión, que va del {0:long} al {1:long}. No se calcula una fecha.',
  ),

  ledger: 'Cómo se cuenta',
  foldFailed: 'No se pudo cargar. Revise su conexión; luego cierre y vuelva a abrir.',
  showPicture: 'Ver los días en un dibujo',
  pictureFailed: 'No se pudo cargar el dibujo de los días. El cálculo está completo.',
};

/** Those words in any language. */
export type OutcomeWords = Shape<typeof outcome>;
