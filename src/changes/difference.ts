import type { FlowClock, OptionOffer, Term } from '../content/model.ts';
import type { Exception, Holiday, Week } from '../sla/calendar.ts';
import type { BusinessDayRule, Counting } from '../sla/counting.ts';
import type { Amount, Duration } from '../sla/duration.ts';
import type { Circumstances, Target } from '../sla/target.ts';
import type { Verdict } from './verdict.ts';

/** The order in which differences are shown, and what they are about. */
export const TOPICS = [
  'plans',
  'targets',
  'hours',
  'channels',
  'features',
  'availability',
  'requests',
  'terms',
  'counting',
  'words',
] as const;

export type Topic = (typeof TOPICS)[number];

/** Something of a version that has a key and a name. */
export interface Named {
  readonly key: string;
  readonly name: string;
}

/** Kinds of entries that a version lists by key. */
export type Kind =
  | 'plan'
  | 'calendar'
  | 'metric'
  | 'severity'
  | 'category'
  | 'route'
  | 'attention'
  | 'channel'
  | 'option'
  | 'feature'
  | 'flow'
  | 'state'
  | 'term'
  | 'definition';

/** A value before and after; absent where there was or is none. */
interface Change<Value> {
  readonly before?: Value;
  readonly after?: Value;
}

type Both<Value> = Required<Change<Value>>;

/** The texts whose change can't be told to be better or worse, in the order in which they are shown. */
export const WORD_FIELDS = [
  'name',
  'title',
  'provider',
  'language',
  'zone',
  'definition',
  'criteria',
  'examples',
  'outcome',
  'next',
  'note',
  'surcharge',
  'address',
  'fallback',
  'modality',
  'cost',
  'includes',
  'for',
  'contract',
  'afterPurchase',
  'beforeStart',
  'starts',
  'hoursCounted',
  'meaning',
  'actor',
  'says',
  'event',
  'role',
  'plans',
  'how',
  'otherwise',
  'levels',
] as const;

export type WordField = (typeof WORD_FIELDS)[number];

/** A text, or a list of them. */
export type WordValue = string | readonly string[];

/** Texts by their fields. */
export type WordValues = Readonly<Partial<Record<WordField, WordValue | undefined>>>;

/** What exactly changed. */
type Detail =
  | { readonly type: 'entry'; readonly of: Kind; readonly entry: Named; readonly change: 'added' | 'removed' }
  | ({
      readonly type: 'words';
      /** What the text belongs to; without one, the policy itself. */
      readonly of?: Kind | 'escalation';
      readonly entry?: Named;
      readonly field: WordField;
    } & Change<WordValue>)
  | ({
      readonly type: 'target';
      readonly plan: Named;
      readonly row: Named;
      readonly metric: Named;
      /** A case in which they differ. */
      readonly case: Circumstances;
    } & Both<readonly Target[]>)
  /** By the keys of the channels in which cases of a row are attended. */
  | ({ readonly type: 'row-channels'; readonly plan: Named; readonly row: Named } & Both<readonly string[]>)
  | ({ readonly type: 'week'; readonly calendar: Named } & Both<Week>)
  | ({ readonly type: 'plan-calendar'; readonly plan: Named } & Both<Named & { readonly week: Week }>)
  | ({
      readonly type: 'holidays';
      readonly calendar: Named;
      readonly added: readonly Holiday[];
      readonly removed: readonly Holiday[];
      /** Whose holidays close it: ISO 3166. */
    } & Change<string>)
  | ({ readonly type: 'exceptions'; readonly calendar: Named } & Both<readonly Exception[]>)
  | ({ readonly type: 'calendar-zone'; readonly calendar: Named } & Both<string>)
  | ({ readonly type: 'offer'; readonly plan: Named; readonly option: Named } & Both<OptionOffer>)
  | ({ readonly type: 'option-hours'; readonly option: Named } & Both<Week>)
  /** By the names of the grades. */
  | ({ readonly type: 'feature'; readonly plan: Named; readonly feature: Named } & Both<string>)
  /** In percent of the time. */
  | ({ readonly type: 'availability'; readonly plan: Named } & Change<number>)
  | ({ readonly type: 'credits' } & Both<readonly { readonly below: number; readonly credit: number }[]>)
  | ({ readonly type: 'excluded-downtime' } & Both<readonly string[]>)
  | ({ readonly type: 'opens-case'; readonly channel: Named } & Both<boolean>)
  | ({ readonly type: 'channel-response'; readonly channel: Named } & Change<Duration>)
  | ({ readonly type: 'channel-hours'; readonly channel: Named } & Change<Week>)
  | ({ readonly type: 'state-clock'; readonly state: Named } & Both<FlowClock>)
  | ({ readonly type: 'term'; readonly term: Named } & Both<Term>)
  /** In minutes since 00:00. */
  | ({ readonly type: 'cutoff' } & Change<number>)
  | ({ readonly type: 'business-days' } & Both<BusinessDayRule>)
  | ({ readonly type: 'calendar-days' } & Both<Counting['calendarDays']>)
  | ({ readonly type: 'notice' } & Change<{ readonly duration: Amount; readonly unlessBetter: boolean }>);

/**
 * One difference between two versions. Its key is stable: authors write the reason of a change under
 * it (`targets.empresarial.critico.response`), and links lead to it.
 */
export type Difference = Detail & Verdict & { readonly key: string; readonly topic: Topic };

/** Without the values that aren't there. */
export function changed<Value>(before: Value | undefined, after: Value | undefined): Change<Value> {
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

/** Differences about the same thing, in the order of the topics; none without any. */
export function byTopic(
  found: readonly Difference[],
): readonly { readonly topic: Topic; readonly items: readonly Difference[] }[] {
  return TOPICS.map((topic) => ({
    topic,
    items: found.filter((difference) => difference.topic === topic),
  })).filter(({ items }) => items.length > 0);
}
