import { messagesIn } from '../message.ts';
import { momentsIn } from '../moments.ts';
import type { Shape } from '../shape.ts';
import { availability } from './calculator-availability.ts';
import { planned } from './calculator-backwards.ts';
import { caseQuestions } from './calculator-case.ts';
import { comparison } from './calculator-comparison.ts';
import { form } from './calculator-form.ts';
import { frame } from './calculator-frame.ts';
import { outcome } from './calculator-outcome.ts';
import { problem } from './calculator-problems.ts';
import { results } from './calculator-results.ts';
import { terms } from './calculator-terms.ts';
import { verdict } from './calculator-verdict.ts';

const message = messagesIn('es');

/** The Spanish that a page of the calculator brings. Every language has a module of this shape. */
export const calculator = {
  ...form,
  ...caseQuestions,
  ...terms,
  ...frame,
  ...outcome,
  ...results,
  ...comparison,
  ...availability,
  ...momentsIn('es'),
  planned,
  problem,
  verdict,

  result: {
    case: 'Vencimientos',
    comparison: 'El caso en cada plan',
    term: 'Vencimiento',
    availability: 'Disponibilidad',
  },
  beforeFirstVersion: message<[date: string]>(
    'Ninguna versión de esta política estaba vigente en esa fecha: la primera rige desde el {0:long}.',
  ),
  loading: 'Cargando…',
  failed: 'No se pudo cargar lo necesario para calcular. Revise su conexión.',
  retry: 'Intentar de nuevo',

  edit: 'Cambiar los datos',
};

/** Those words in any language. */
export type CalculatorWords = Shape<typeof calculator>;
