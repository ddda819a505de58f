import type { ContractWords } from '../es/contract.ts';

/** The English of what a contract has beside its targets: requests, states, terms, definitions. */
export const contract: ContractWords = {
  categories: 'Types of request',
  category: 'Type of request',
  examples: 'For example',
  whatHappens: 'What happens if you report it',
  bySeverity: (severities) =>
    `Handled with the targets of severity ${severities.map((name) => `“${name}”`).join(' or ')}.`,
  ownTargets: 'It has targets of its own in each plan.',
  byRouteShort: (route) => `goes to ${route}`,
  byRoute: (route) => `It has no time: it goes to ${route}.`,

  flow: 'States of a case',
  flowPicture: (states) =>
    `The way of a case through its states: ${states}. The table below says it in words.`,
  state: 'State',
  meaning: 'What it means',
  actor: { client: 'Client', provider: 'Provider' },
  actsNow: 'Whose turn it is',
  clock: 'The clock',
  clocks: { runs: 'Running', paused: 'Paused', stopped: 'Stopped' },
  next: 'Next',
  final: 'End of the way',

  terms: 'Other time limits of the contract',
  term: 'Time limit',
  event: 'Counts from',
  limit: 'How long it lasts',
  meansThat: 'What it means',
  computeTerm: (name) => `Calculate: ${name}`,
  onCalendar: (name) => `counted in ${name}`,

  howToEscalate: 'How to escalate',
  escalationLevels: 'Escalation levels',
  level: 'Level',
  whenReached: 'When it is reached',
  surcharge: 'Surcharge',
  attention: 'Service mode',
  attentionModes: 'Service modes',

  essentials: 'The essentials of the contract',
  sections: {
    scope: 'Scope',
    exclusions: 'What it doesn’t include',
    'client-duties': 'Duties of the client',
    'provider-duties': 'Duties of the provider',
    guarantees: 'Warranties',
    liability: 'Liability',
    confidentiality: 'Confidentiality',
    payment: 'Payment',
    precedence: 'Which document prevails',
    law: 'Law and courts',
    acceptance: 'Acceptance',
    changes: 'Changes to the policy',
  },
  noticePeriod: (duration) => `Every change is announced ${duration} before it takes effect.`,

  creditBand: (below) => `Below ${below}`,
  creditOf: (percent) => `${percent} of the fee`,

  chooser: 'Choose a plan',
  question: (number) => `Question ${number}`,
  goToQuestion: (number) => `go to question ${number}`,
  choose: (plan) => `${plan} suits you`,

  planFacts: {
    for: 'Who it is for',
    contract: 'How to sign up',
    afterPurchase: 'What happens after the purchase',
    beforeStart: 'What you provide beforehand',
    starts: 'What counts as the start',
    hoursCounted: 'How hours are counted',
    includes: 'What it includes',
  },
};
