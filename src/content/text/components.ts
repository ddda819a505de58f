import type { Kind } from '../vocabulary.ts';

/** What the value of a component's attribute may be. */
export type AttributeRule =
  /** A key of the version. */
  | { readonly type: 'reference'; readonly kind: Kind }
  /** The anchor of a clause, made here. */
  | { readonly type: 'anchor' }
  /** Words for people. */
  | { readonly type: 'words' };

/** A component that a body may use. All its attributes are required, as plain strings. */
export interface ComponentRule {
  /** `block`: stands on lines of its own. `inline`: may stand within a sentence. */
  readonly place: 'block' | 'inline';
  readonly content: 'none' | 'words' | 'blocks';
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  /** What the policy must define for it to show anything. */
  readonly shows?: Kind;
}

const of = (kind: Kind): AttributeRule => ({ type: 'reference', kind });
const HEADING: ComponentRule = {
  place: 'block',
  content: 'none',
  attributes: { id: { type: 'anchor' }, title: { type: 'words' } },
};
const BLOCK: ComponentRule = { place: 'block', content: 'none', attributes: {} };
const blockOf = (shows: Kind): ComponentRule => ({ ...BLOCK, shows });
const inline = (attributes: ComponentRule['attributes']): ComponentRule => ({
  place: 'inline',
  content: 'none',
  attributes,
});

/** Every component that a body may use; `src/components/text/` draws them. */
export const COMPONENTS = {
  /** A numbered heading: 1, 2, … The text that follows belongs to it. */
  Clause: HEADING,
  /** A heading numbered within its clause: 1.1, 1.2, … */
  Subclause: HEADING,
  /** What a plan promises for a severity, or for a category with targets of its own: "menos de 2 horas". */
  Target: inline({ plan: of('plan'), severity: of('row'), metric: of('metric') }),
  /** The limit of a term: "10 días calendario". */
  Term: inline({ id: of('term') }),
  /** A calendar's weekly hours: "lunes a viernes de 9:00 a 17:00". */
  Hours: inline({ calendar: of('calendar') }),
  /** A plan's availability: "99.5%". */
  Availability: inline({ plan: of('plan-with-availability') }),
  /** A link to a channel's address. */
  Address: inline({ channel: of('channel-with-address') }),
  /** A link to a clause of the policy: "cláusula 3.1". */
  ClauseLink: inline({ id: of('clause') }),
  /** A link to a plan's page. */
  PlanLink: inline({ plan: of('plan') }),
  /** Words linked to their definition in the glossary. */
  Define: { place: 'inline', content: 'words', attributes: { term: of('definition') } },
  /** A number that the text states by itself on purpose. */
  Stated: { place: 'inline', content: 'words', attributes: {} },
  /** The severities and their criteria. */
  Severities: BLOCK,
  /** The channels, their addresses and hours. */
  Channels: BLOCK,
  /** The downtime that each plan's availability allows. */
  Downtime: BLOCK,
  /** The kinds of request, and what happens to each. */
  Categories: blockOf('category'),
  /** The states of a case, as a picture and in words. */
  Flow: blockOf('state'),
  /** The levels of escalation. */
  Escalation: blockOf('level'),
  /** The modes of attention, and what each may cost. */
  Surcharges: blockOf('attention'),
  /** The time limits of the contract. */
  Terms: blockOf('term'),
  /** The glossary. */
  Glossary: blockOf('definition'),
  /** A note of the editor: a contradiction that was settled, a number that was invented. */
  Note: { place: 'block', content: 'blocks', attributes: {} },
} as const satisfies Readonly<Record<string, ComponentRule>>;

/**
 * The rule of a component, or `undefined` if bodies may not use it.
 *
 * @example componentRule('Hours')?.attributes // { calendar: { type: 'reference', kind: 'calendar' } }
 */
export function componentRule(name: string): ComponentRule | undefined {
  return Object.entries(COMPONENTS).find(([known]) => known === name)?.[1];
}
