import type { ContractWords } from '../es/contract.ts';

/** The Portuguese of what a contract has beside its targets: requests, states, terms, definitions. */
export const contract: ContractWords = {
  categories: 'Tipos de solicitação',
  category: 'Tipo de solicitação',
  examples: 'Por exemplo',
  whatHappens: 'O que acontece se você registrar',
  bySeverity: (severities) =>
    `É atendida com os prazos de severidade ${severities.map((name) => `“${name}”`).join(' ou ')}.`,
  ownTargets: 'Tem prazos próprios em cada plano.',
  byRouteShort: (route) => `vai para ${route}`,
  byRoute: (route) => `Não tem prazo: vai para ${route}.`,

  flow: 'Estados de um chamado',
  flowPicture: (states) =>
    `Caminho de um chamado pelos seus estados: ${states}. A tabela a seguir diz o mesmo em palavras.`,
  state: 'Estado',
  meaning: 'O que significa',
  actor: { client: 'Cliente', provider: 'Provedor' },
  actsNow: 'De quem é a vez',
  clock: 'O prazo',
  clocks: { runs: 'Corre', paused: 'Em pausa', stopped: 'Parado' },
  next: 'Em seguida',
  final: 'Fim do caminho',

  terms: 'Outros prazos do contrato',
  term: 'Prazo',
  event: 'Conta a partir de',
  limit: 'Quanto dura',
  meansThat: 'O que quer dizer',
  computeTerm: (name) => `Calcular: ${name}`,
  onCalendar: (name) => `segundo ${name}`,

  howToEscalate: 'Como escalar',
  escalationLevels: 'Níveis de escalonamento',
  level: 'Nível',
  whenReached: 'Quando se chega a ele',
  surcharge: 'Acréscimo',
  attention: 'Modo de atendimento',
  attentionModes: 'Modos de atendimento',

  essentials: 'O essencial do contrato',
  sections: {
    scope: 'Escopo',
    exclusions: 'O que não inclui',
    'client-duties': 'Deveres do cliente',
    'provider-duties': 'Deveres do provedor',
    guarantees: 'Garantias',
    liability: 'Responsabilidade',
    confidentiality: 'Confidencialidade',
    payment: 'Pagamentos',
    precedence: 'Qual documento prevalece',
    law: 'Lei e foro',
    acceptance: 'Aceite',
    changes: 'Mudanças na política',
  },
  noticePeriod: (duration) => `Toda mudança é anunciada ${duration} antes de entrar em vigor.`,

  creditBand: (below) => `Menos de ${below}`,
  creditOf: (percent) => `${percent} da mensalidade`,

  chooser: 'Escolher um plano',
  question: (number) => `Pergunta ${number}`,
  goToQuestion: (number) => `siga para a pergunta ${number}`,
  choose: (plan) => `${plan} é o plano indicado para você`,

  planFacts: {
    for: 'Para quem é',
    contract: 'Como contratar',
    afterPurchase: 'O que acontece depois da compra',
    beforeStart: 'O que você entrega antes',
    starts: 'O que conta como início',
    hoursCounted: 'Como as horas são contadas',
    includes: 'O que inclui',
  },
};
