import type { ResultWords } from '../i18n/es/calculator-results.ts';
import type { Target } from '../sla/target.ts';
import type { AnswerProps } from './answer-frame.tsx';
import { find } from './data.ts';
import { PromiseView } from './promise-view.tsx';
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
    return (
      <PromiseView
        {...props}
        {...metric}
        id={metric.key}
        outcome={outcome}
        said={[]}
        rule={[]}
        clauses={[]}
      />
    );
  }
  const { target, counted } = applied;
  const { promised } = target;
  const { calendars } = counted;
  const rule = words.rule({
    promised,
    counting: counted.counting,
    calendars: calendars.map(({ name, data }) => ({
      name,
      week: data.week,
      closesOnHolidays: data.holidays.length > 0,
    })),
    zone: version.zoneName,
  });
  const strictness = 'strict' in promised ? [promised.strict ? words.strict : words.lenient] : [];
  return (
    <PromiseView
      {...props}
      id={metric.key}
      name={metric.name}
      outcome={outcome}
      said={saidBeside(target, known, words)}
      rule={[...rule, ...strictness]}
      clauses={[
        target.clause ?? metric.clause,
        ...calendars.map(({ clause }) => clause),
        version.countingClause,
      ]}
      explained={
        'duration' in outcome
          ? {
              type: 'report',
              clause: target.clause,
              calendars,
              request: { ...requestOf(known, counted), duration: outcome.duration },
            }
          : undefined
      }
    >
      {result.targets.length > 1 && <ConditionsView known={known} result={result} words={words} />}
    </PromiseView>
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

type ConditionsProps = Pick<MetricProps, 'known' | 'result' | 'words'>;

/** All the targets of which one applied, in the order in which their conditions are tried (rule 9). */
function ConditionsView({ known, result: { targets, applied }, words }: ConditionsProps) {
  return (
    <div class="conditions">
      <p class="label">{words.conditions}</p>
      <ul>
        {targets.map((target, index) => (
          <li key={index} class={target === applied?.target ? 'applies' : undefined}>
            {words.promised(target.promised)}, {conditionWords(target, known, words)}
            {target === applied?.target && <strong> ({words.applies})</strong>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function conditionWords({ when, cutoff }: Target, { version }: Case, words: ResultWords): string {
  const { condition } = words;
  const channel = find(version.channels, when.channel)?.name;
  const option = find(version.options, when.option)?.name;
  const attention = find(version.attention, when.attention)?.name;
  const parts = [
    channel === undefined ? [] : [condition.channel(channel)],
    option === undefined ? [] : [condition.option(option)],
    attention === undefined ? [] : [condition.attention(attention)],
    when.hours === undefined ? [] : [condition.hours[when.hours]],
    Object.keys(when).length === 0 ? [condition.otherwise] : [],
    cutoff === undefined ? [] : [condition.cutoff(cutoff)],
  ].flat();
  return parts.join(words.join);
}
