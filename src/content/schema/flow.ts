import * as z from 'zod';
import { reachable } from '../graph.ts';
import type { Flow, FlowState } from '../model.ts';
import { blameKey, choice, named, reference, section, words } from './field.ts';
import type { Setting } from './setting.ts';

/** A state of a case. */
export function stateSchema({ vocabulary }: Setting) {
  return section({
    /** Its name. Example: `En análisis`. */
    name: words,
    /** What it means for the case, in a sentence. */
    meaning: words,
    /** Who acts: `client` or `provider`. */
    actor: choice('client', 'provider'),
    /** Whether the time of the targets counts: `runs`, `paused` until the state is left, or `stopped` for good. */
    clock: choice('runs', 'paused', 'stopped'),
    /** Keys of the states that may follow; `[]` if none does. */
    next: z.array(reference('state', vocabulary)),
  });
}

/** The life of a case: its states, each of which can be reached from the start. */
export function flowSchema(setting: Setting): z.ZodType<Flow> {
  const state: z.ZodType<Omit<FlowState, 'key'>> = stateSchema(setting);
  return section({
    /** The states, by key, in the order in which the page tells them. */
    states: named(state),
    /** Keys of the states in which a case may begin; at least one. */
    start: z.array(reference('state', setting.vocabulary)).min(1),
    /** Id of the clause that describes it. */
    clause: reference('clause', setting.vocabulary),
  }).transform((flow, context) => {
    const next = new Map(flow.states.map(({ key, next: following }) => [key, following]));
    const reached = reachable(flow.start, (key) => next.get(key) ?? []);
    for (const { key } of flow.states.filter((found) => !reached.has(found.key))) {
      blameKey(context, ['states', key], {
        what: 'no case reaches this state.',
        allowed: 'states that can be reached from the start.',
        remedy: `name ${key} in the next of another state, or in start.`,
      });
    }
    return flow;
  });
}
