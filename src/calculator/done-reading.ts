import type { Instant } from '../sla/instant.ts';
import { formatMoment } from './moment.ts';
import { choose, readMoment } from './reader.ts';
import type { ReadDone } from './reading.ts';
import { isRejected } from './state.ts';

/**
 * When what a version's metrics promise was done, by their keys. What is still being typed is no
 * mistake: the due time stands without it.
 */
export const readDone: ReadDone = (state, version, { at, now }, { note }) => {
  const done = new Map<string, Instant>();
  const said = new Set<string>();
  for (const { metric, at: moment } of isRejected(state, 'zone') ? [] : state.done) {
    if (note(choose(version.metrics, 'done', metric, version)) === undefined) continue;
    const place = { field: 'done', index: version.metrics.findIndex(({ key }) => key === metric) } as const;
    if (said.has(metric)) {
      note({ problem: { ...place, type: 'rejected', shown: `${metric}/${formatMoment(moment) ?? ''}` } });
      continue;
    }
    said.add(metric);
    const read = readMoment(state, version, moment, place);
    if ('problem' in read && read.problem.type === 'missing') continue;
    const when = note(read);
    if (when === undefined || at === undefined) continue;
    if (when < at) note({ problem: { ...place, type: 'before-report' } });
    else if (when > now) note({ problem: { ...place, type: 'not-yet' } });
    else done.set(metric, when);
  }
  return done;
};
