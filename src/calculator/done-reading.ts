import type { Instant } from '../sla/instant.ts';
import { formatMoment } from './moment.ts';
import { doneAt } from './problem.ts';
import { readMoment } from './reader.ts';
import type { ReadDone } from './reading.ts';

/**
 * When what a version's metrics promise was done, by their keys. What is still being typed is no
 * mistake: the due time stands without it.
 */
export const readDone: ReadDone = (state, version, { at, now }, { note }) => {
  const done = new Map<string, Instant>();
  const said = new Set<string>();
  for (const { metric, at: moment } of state.done) {
    const place = doneAt(version, metric);
    const read = readMoment(state, version, moment, place);
    if (place.index < 0) {
      note({ problem: { field: 'done', type: 'unknown', shown: metric, date: version.date } });
    } else if (said.has(metric)) {
      note({ problem: { ...place, type: 'rejected', shown: `${metric}/${formatMoment(moment) ?? ''}` } });
    } else if ('value' in read || read.problem.type !== 'missing') {
      const when = note(read);
      if (when === undefined || at === undefined) continue;
      if (when < at) note({ problem: { ...place, type: 'before-report' } });
      else if (when > now) note({ problem: { ...place, type: 'not-yet' } });
      else done.set(metric, when);
    }
    said.add(metric);
  }
  return done;
};
