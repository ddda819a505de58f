/** The Spanish of the comparison of plans and of how long one really waits. */
export const waits = {
  comparePlans: 'Comparar los planes',
  comparePlansOf: (policy: string) => `Planes comparados · ${policy}`,
  compareLead:
    'Lo que incluye y promete cada plan, y cuánto se espera en la práctica con noches, fines de semana y festivos contados.',
  compareTable: 'Qué incluye y qué promete cada plan',
  compareHint: 'Deslice la tabla hacia los lados para ver más planes.',
  compareCase: 'Comparar un caso en todos los planes',
  caseTitle: 'Un caso, plan por plan',
  caseLead: 'Elija una severidad y un momento: verá cuándo respondería y resolvería cada plan.',
  caseAt: (zone: string) => `¿Cuándo se reporta? (${zone})`,
  noTargets: 'Esta política no promete plazos por plan: aquí se compara lo que incluye cada uno.',

  title: 'La espera real',
  intro: (from: string, until: string) =>
    `Calculada para un reporte en cada cuarto de hora desde el ${from} hasta el ${until}, en tiempo real: cuentan las noches, los fines de semana y los festivos. Es el plazo máximo prometido; la respuesta puede llegar antes.`,
  conditions:
    'Donde el plazo depende de un canal, de una opción o de un modo de atención, vale para un caso sin opciones y en el modo normal. Los compromisos periódicos y los que no tienen número no tienen espera que calcular.',
  always: (wait: string) => `Siempre ${wait}, a cualquier hora`,
  half: (median: string, worst: string) => `La mitad de los casos, en ${median}; en el peor, en ${worst}`,
  shortMedian: (median: string) => `la mitad espera hasta ${median}`,
  shortWorst: (worst: string) => `en el peor caso, ${worst}`,
  shortAlways: (wait: string) => `siempre ${wait}`,
  worstAt: (date: string, time: string) => `el peor momento del año para reportar: ${date} a las ${time}`,

  strip: (plan: string, severity: string, metric: string) => `${plan}\u00a0· ${severity}\u00a0· ${metric}`,
  stripIntro: 'Espera habitual según el día y la hora del reporte',
  extremes: (best: string, least: string, worst: string, most: string) =>
    `Habitualmente se espera menos desde el ${best} (${least}) y más desde el ${worst} (${most}).`,
  hourOf: (day: string, time: string) => `${day} a las ${time}`,
  day: 'Día del reporte',
  wait: 'Espera según la hora del reporte',
  asTable: 'Verlo en palabras',
  upTo: (wait: string) => `hasta ${wait}`,
  over: (wait: string) => `más de ${wait}`,
  between: (from: string, to: string, level: string) => `${from} a ${to}: ${level}`,
};

export type WaitWords = typeof waits;
