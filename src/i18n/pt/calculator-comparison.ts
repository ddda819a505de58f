import type { ComparisonWords } from '../es/calculator-comparison.ts';
import { messagesIn } from '../message.ts';

const message = messagesIn('pt');

/** The Portuguese of a case in every plan. */
export const comparison: ComparisonWords = {
  inZone: message('As horas estão em {0}.'),
  planColumn: 'Plano',
  earlier: message('{0:elapsed} antes do {1}'),
  later: message('{0:elapsed} depois do {1}'),
  same: message('Ao mesmo tempo que o {0}'),
  first: message('{0}: primeiro {1}.'),
  firstBy: message('{0}: primeiro {1}, {2}.'),
  allTheSame: message('{0}: ao mesmo tempo em todos.'),
  earliest: 'O mais cedo',
  amongEarliest: 'O mais cedo, empatado',
  lacks: message('Não inclui “{0}”: calculado sem isso.'),
  order: 'Ordem',
  policyOrder: 'A da política',
  byMetric: message('Por {0}'),
  caption: 'Quando cada prazo vence, plano por plano, na ordem da política',
  captionBy: message('Quando cada prazo vence, plano por plano, do mais cedo ao mais tarde por “{0}”'),
  reference: 'Os outros se comparam com este',
  refer: 'Comparar com este',
  referTo: message('Comparar com este: {0}'),
  whole: 'O porquê',
  wholeOf: message('O porquê: {0}'),
};
