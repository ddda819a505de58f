import type { OwnComparisonWords } from '../es/calculator-comparison.ts';
import { elapsedWords } from '../elapsed.ts';
import { words as results } from './calculator-results.ts';

const elapsed = (ms: number): string => elapsedWords(ms, ['dia', 'dias']);
const list = new Intl.ListFormat('pt-BR');

/** The Portuguese of a case in every plan. */
export const words: OwnComparisonWords = {
  ...results,
  inZone: (zone) => `As horas estão em ${zone}.`,
  plan: 'Plano',
  earlier: (ms, plan) => `${elapsed(ms)} antes do ${plan}`,
  later: (ms, plan) => `${elapsed(ms)} depois do ${plan}`,
  same: (plan) => `Ao mesmo tempo que o ${plan}`,
  first: (metric, plans, difference) =>
    `${metric}: primeiro ${list.format(plans)}${difference === undefined ? '' : `, ${difference}`}.`,
  allTheSame: (metric) => `${metric}: ao mesmo tempo em todos.`,
  earliest: 'O mais cedo',
  amongEarliest: 'O mais cedo, empatado',
  lacks: (name) => `Não inclui “${name}”: calculado sem isso.`,
  order: 'Ordem',
  policyOrder: 'A da política',
  byMetric: (metric) => `Por ${metric}`,
  caption: 'Quando cada prazo vence, plano por plano, na ordem da política',
  captionBy: (metric) =>
    `Quando cada prazo vence, plano por plano, do mais cedo ao mais tarde por “${metric}”`,
  reference: 'Os outros se comparam com este',
  refer: 'Comparar com este',
  referTo: (plan) => `Comparar com este: ${plan}`,
  whole: 'O porquê',
  wholeOf: (plan) => `O porquê: ${plan}`,
};
