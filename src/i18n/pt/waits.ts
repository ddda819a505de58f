import type { WaitWords } from '../es/waits.ts';

/** The Portuguese of the comparison of plans and of how long one really waits. */
export const waits: WaitWords = {
  comparePlans: 'Comparar os planos',
  comparePlansOf: (policy) => `Planos comparados · ${policy}`,
  compareLead:
    'O que cada plano inclui e promete, e quanto se espera na prática, contando noites, fins de semana e feriados.',
  compareTable: 'O que cada plano inclui e promete',
  compareHint: 'Deslize a tabela para os lados para ver mais planos.',
  compareCase: 'Comparar um chamado em todos os planos',
  caseTitle: 'Um chamado, plano por plano',
  caseLead: 'Escolha uma severidade e um momento: você verá quando cada plano responderia e resolveria.',
  caseAt: (zone) => `Quando é registrado? (${zone})`,
  noTargets: 'Esta política não promete prazos por plano: aqui se compara o que cada um inclui.',

  title: 'A espera real',
  intro: (from, until) =>
    `Calculada para um chamado a cada quarto de hora de ${from} até ${until}, em tempo real: contam as noites, os fins de semana e os feriados. É o prazo máximo prometido; a resposta pode chegar antes.`,
  conditions:
    'Onde o prazo depende de um canal, de uma opção ou de um modo de atendimento, vale para um caso sem opções e no modo normal. Os compromissos periódicos e os que não têm número não têm espera a calcular.',
  always: (wait) => `Sempre ${wait}, a qualquer hora`,
  half: (median, worst) => `A metade dos casos, em ${median}; no pior caso, em ${worst}`,
  shortMedian: (median) => `a metade espera até ${median}`,
  shortWorst: (worst) => `no pior caso, ${worst}`,
  shortAlways: (wait) => `sempre ${wait}`,
  worstAt: (date, time) => `o pior momento do ano para abrir o chamado: ${date} às ${time}`,

  strip: (plan, severity, metric) => `${plan}\u00a0· ${severity}\u00a0· ${metric}`,
  stripIntro: 'Espera habitual segundo o dia e a hora do chamado',
  extremes: (best, least, worst, most) =>
    `A espera habitual é menor a partir de ${best} (${least}) e maior a partir de ${worst} (${most}).`,
  hourOf: (day, time) => `${day} às ${time}`,
  day: 'Dia do chamado',
  wait: 'Espera segundo a hora do chamado',
  asTable: 'Ver em palavras',
  upTo: (wait) => `até ${wait}`,
  over: (wait) => `mais de ${wait}`,
  between: (from, to, level) => `${from} às ${to}: ${level}`,
};
