import { messagesIn } from '../message.ts';
import type { Shape } from '../shape.ts';

const message = messagesIn('es');

/** The Spanish of whether what was done came in time, and by how much open or real time. Every language has a module of this shape. */
export const verdict = {
  doneOn: message<[moment: string]>('Se cumplió el {0}'),
  inTime: {
    open: message<[ms: number]>('A tiempo: {0:span:quedaba|quedaban} {0:span} de horario de atención'),
    real: message<[ms: number]>('A tiempo: {0:span:quedaba|quedaban} {0:span} de tiempo corrido'),
  },
  justInTime: 'A tiempo: en el último instante',
  whilePaused: {
    open: message<[ms: number]>(
      'A tiempo, durante una pausa: {0:span:quedaba|quedaban} {0:span} de horario de atención',
    ),
    real: message<[ms: number]>(
      'A tiempo, durante una pausa: {0:span:quedaba|quedaban} {0:span} de tiempo corrido',
    ),
  },
  late: {
    open: message<[ms: number]>('Tarde por {0:span} de horario de atención'),
    real: message<[ms: number]>('Tarde por {0:span} de tiempo corrido'),
  },
  /** It came while the hours were closed: no open time was lacking. */
  lateInClosed: message<[ms: number]>('Tarde: {0:about} después del vencimiento, fuera del horario'),
  lateAtOnce: 'Tarde: justo en el instante del vencimiento, y debía ser antes',
};

/** Those words in any language. */
export type VerdictWords = Shape<typeof verdict>;
