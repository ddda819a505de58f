import type { ResultWords } from '../i18n/es/calculator-results.ts';
import type { Target } from '../sla/target.ts';
import type { AnswerProps } from './answer-frame.tsx';
import { countedHours, PromiseView } from './promise-view.tsx';
import type { Case } from './reading.ts';
import { type MetricResult, requestOf } from './result.ts';

interface MetricProps extends AnswerProps {
  readonly known: Case;
  readonly result: MetricResult;
  readonly words: ResultWords;
}

/** One metric of a case, with all the targets of which one applied. */
export function MetricView(props: MetricProps) {
  const { known, result, version, words } = props;
  const { metric, applied, outcome } = result;
  if (applied === undefined) {
    return <PromiseView {...props} {...metric} id={metric.key} outcome={outcome} said={[]} clauses={[]} />;
  }
  const { target, counted } = applied;
  const { promised } = target;
  const { calendars, counting } = counted;
  const strictness = 'strict' in promised ? [promised.strict ? words.strict : words.lenient] : [];
  return (
    <PromiseView
      {...props}
      id={metric.key}
      name={metric.name}
      outcome={outcome}
      said={[...saidBeside(target, known, words), ...strictness]}
      clauses={[
        target.clause ?? metric.clause,
        ...calendars.map(({ clause }) => clause),
        version.countingClause,
      ]}
      explained={{
        rule: { type: 'target', promised, counting, ...countedHours(calendars, version) },
        calendars,
        clause: target.clause,
        ...(result.targets.length > 1 && { conditions: { targets: result.targets, applied: target } }),
        ...('duration' in outcome && {
          reckoning: {
            type: 'report',
            request: { ...requestOf(known, counted), duration: outcome.duration },
          },
        }),
      }}
    />
  );
}

/** What it may cost and what else to know; a target's own words come before those of the mode it is for. */
function saidBeside(
  { when, surcharge, note }: Target,
  { attention }: Case,
  words: ResultWords,
): readonly string[] {
  const cost = surcharge ?? (when.attention === undefined ? undefined : attention?.surcharge);
  return [cost === undefined ? undefined : words.surcharge(cost), note].filter(
    (sentence) => sentence !== undefined,
  );
}
