import type { Shape } from '../shape.ts';

/** The Spanish of what a contract has beside its targets: requests, states, terms, definitions. */
export const contract = {
  categories: 'Tipos de solicitud',
  category: 'Tipo de solicitud',
  examples: 'Por ejemplo',
  whatHappens: 'Qué pasa si lo reporta',
  bySeverity: (severities: readonly string[]) =>
    `Se atiende con los plazos de severidad ${severities.map((name) => `«${name}»`).join(' o ')}.`,
  ownTargets: 'Tiene plazos propios en cada plan.',
  byRouteShort: (route: string) => `pasa a ${route}`,
  byRoute: (route: string) => `No tiene plazo: pasa a ${route}.`,

  flow: 'Estados de un caso',
  flowPicture: (states: string) =>
    `Recorrido de un caso por sus estados: ${states}. La tabla que sigue lo dice en palabras.`,
  state: 'Estado',
  meaning: 'Qué significa',
  actor: { client: 'Cliente', provider: 'Proveedor' },
  actsNow: 'A quién le toca',
  clock: 'El plazo',
  clocks: { runs: 'Corre', paused: 'En pausa', stopped: 'Detenido' },
  next: 'Sigue',
  final: 'Fin del recorrido',

  terms: 'Otros plazos del contrato',
  term: 'Plazo',
  event: 'Se cuenta desde',
  limit: 'Cuánto dura',
  meansThat: 'Qué quiere decir',
  computeTerm: (name: string) => `Calcular: ${name}`,
  onCalendar: (name: string) => `según ${name}`,

  howToEscalate: 'Cómo escalar',
  escalationLevels: 'Niveles de escalamiento',
  level: 'Nivel',
  whenReached: 'Cuándo se llega',
  surcharge: 'Recargo',
  attention: 'Modo de atención',
  attentionModes: 'Modos de atención',

  essentials: 'Lo esencial del contrato',
  sections: {
    scope: 'Alcance',
    exclusions: 'Lo que no incluye',
    'client-duties': 'Deberes del cliente',
    'provider-duties': 'Deberes del proveedor',
    guarantees: 'Garantías',
    liability: 'Responsabilidad',
    confidentiality: 'Confidencialidad',
    payment: 'Pagos',
    precedence: 'Qué documento prevalece',
    law: 'Ley y tribunales',
    acceptance: 'Aceptación',
    changes: 'Cambios de la política',
  },
  noticePeriod: (duration: string) => `Todo cambio se anuncia ${duration} antes de entrar en vigor.`,

  creditBand: (below: string) => `Menos de ${below}`,
  creditOf: (percent: string) => `${percent} de la cuota`,

  chooser: 'Elegir un plan',
  question: (number: number) => `Pregunta ${number}`,
  goToQuestion: (number: number) => `sigue en la pregunta ${number}`,
  choose: (plan: string) => `Le conviene ${plan}`,

  planFacts: {
    for: 'Para quién es',
    contract: 'Cómo se contrata',
    afterPurchase: 'Qué pasa después de la compra',
    beforeStart: 'Qué entrega usted antes',
    starts: 'Qué cuenta como inicio',
    hoursCounted: 'Cómo se cuentan las horas',
    includes: 'Qué incluye',
  },
};

/** Those words in any language. */
export type ContractWords = Shape<typeof contract>;
