import type { DeadlineRequest } from '../sla/deadline.ts';
import type { PartProps } from './calculator.tsx';
import type { Metric } from './data.ts';
import { Fold } from './fold.tsx';
import { fetched } from './loaded.ts';
import { PromiseView } from './promise-view.tsx';
import type { Case } from './reading.ts';
import { type MetricResult, requestOf } from './result.ts';
import { saidBeside } from './said-beside.ts';

interface MetricProps extends PartProps {
  readonly known: Case;
  readonly result: MetricResult;
}

/** One metric of a case, with all the targets of which one applied. */
export function MetricView(props: MetricProps) {
  const { known, result, version, words } = props;
  const { metric, applied, outcome } = result;
  if (applied === undefined) {
    return <PromiseView {...props} {...metric} id={metric.key} outcome={outcome} said={[]} clauses={[]} />;
  }
  const { target, counted } = applied;
  const { calendars } = counted;
  const strictness = 'strict' in outcome ? [outcome.strict ? words.strict : words.lenient] : [];
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
      isDone={known.done.has(metric.key)}
      explain={(ledger) => ledger.explainedOf(known, result)}
    >
      {'strict' in outcome && (
        <Check
          {...props}
          metric={metric}
          strict={outcome.strict}
          request={{ ...requestOf(known, counted), duration: outcome.duration }}
        />
      )}
    </PromiseView>
  );
}

interface CheckProps extends MetricProps {
  readonly metric: Metric;
  readonly strict: boolean;
  readonly request: DeadlineRequest;
}

/** Whether it was done in time, once the reader says when; how to say it loads when it is opened. */
function Check(props: CheckProps) {
  const { metric, strict, request, known, state, parts, withPart, words } = props;
  const part = fetched(parts.check);
  const done = known.done.get(metric.key);
  return (
    <>
      {part && done !== undefined && (
        <part.Judged
          request={request}
          done={done}
          strict={strict}
          version={known.version}
          words={{ ...words, ...part.words }}
        />
      )}
      <Fold
        part="check"
        class="check no-print"
        summary={words.check}
        open={state.done.some(({ metric: key }) => key === metric.key)}
        failed={words.failed}
        parts={parts}
        withPart={withPart}
      >
        {({ CheckField, words: own }) => <CheckField {...props} words={{ ...words, ...own }} />}
      </Fold>
    </>
  );
}
