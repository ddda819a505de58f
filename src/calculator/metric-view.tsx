import type { PartProps } from './calculator.tsx';
import { ErrorText } from './error-text.tsx';
import { Fold } from './fold.tsx';
import { fetched } from './loaded.ts';
import { doneAt, foldOf, idOf } from './problem.ts';
import { PromiseView } from './promise-view.tsx';
import type { Case } from './reading.ts';
import type { MetricResult } from './result.ts';
import { saidBeside } from './said-beside.ts';

interface MetricProps extends PartProps {
  readonly known: Case;
  readonly result: MetricResult;
}

/** One metric of a case, with all the targets of which one applied. */
export function MetricView(props: MetricProps) {
  const { known, result, version, words } = props;
  const { metric, applied, outcome } = result;
  const strictness = 'strict' in outcome ? [outcome.strict ? words.strict : words.lenient] : [];
  return (
    <PromiseView
      {...props}
      id={metric.key}
      name={metric.name}
      outcome={outcome}
      said={applied ? [...saidBeside(applied.target, known, words), ...strictness] : []}
      clauses={
        applied
          ? [
              applied.target.clause ?? metric.clause,
              ...applied.counted.calendars.map(({ clause }) => clause),
              version.countingClause,
            ]
          : []
      }
      isDone={known.done.has(metric.key)}
      explain={applied && ((ledger) => ledger.explainedOf(known, result))}
    >
      <Check {...props} />
    </PromiseView>
  );
}

/**
 * Whether it was done in time, once that is told; how to tell it loads when it is opened. Where nothing could be judged,
 * it isn't asked, but what a link says of it can be put right.
 */
function Check(props: MetricProps) {
  const { known, result, version, state, parts, words, errorsAt } = props;
  const { metric, applied } = result;
  const part = fetched(parts.done);
  const place = doneAt(version, metric.key);
  const isSaid = state.done.some(({ metric: key }) => key === metric.key);
  if (!isSaid && !(applied && 'strict' in applied.target.promised)) return null;
  return (
    <>
      {part && <part.Judged known={known} result={result} words={words} />}
      {!fetched(parts.check) && <ErrorText id={`${idOf(place)}-error`} lines={errorsAt(place)} />}
      <Fold
        {...props}
        part="check"
        class="check no-print"
        id={foldOf(idOf(place))}
        summary={known.done.has(metric.key) ? words.recheck : words.check}
        // Of what a link says it isn't asked again, unless the reader has begun to say it.
        open={isSaid && parts.check !== undefined}
      >
        {({ CheckField, words: own }) =>
          part && (
            <CheckField
              {...props}
              metric={metric}
              verdict={part.verdictOf(known, result, words)?.says}
              words={{ ...words, ...own }}
            />
          )
        }
      </Fold>
    </>
  );
}
