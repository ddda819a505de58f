import type { CalculatorWords } from '../es/calculator.ts';
import { messagesIn } from '../message.ts';
import { momentsIn } from '../moments.ts';
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

const message = messagesIn('pt');

/** The Portuguese that a page of the calculator brings. */
export const calculator: CalculatorWords = {
  ...form,
  ...caseQuestions,
  ...terms,
  ...frame,
  ...outcome,
  ...results,
  ...comparison,
  ...availability,
  ...momentsIn('pt'),
  planned,
  problem,
  verdict,

  result: {
    case: 'Vencimentos',
    comparison: 'O chamado em cada plano',
    term: 'Vencimento',
    availability: 'Disponibilidade',
  },
  beforeFirstVersion: message(
    'Nenhuma versão desta política estava em vigor nessa data: a primeira vale desde {0:long}.',
  ),
  loading: 'Carregando…',
  failed: 'Não foi possível carregar o necessário para calcular. Verifique sua conexão.',
  retry: 'Tentar de novo',

  edit: 'Alterar os dados',
};
