import type { ResultWords } from '../i18n/es/calculator-results.ts';
import type { Instant } from '../sla/instant.ts';
import type { Target } from '../sla/target.ts';
import { ClauseLinks } from './clause-links.tsx';
import { find } from './data.ts';
import type { Model } from './model.ts';
import { OutcomeView } from './outcome-view.tsx';
import type { Case } from './reading.ts';
import type { MetricResult } from './result.ts';

interface MetricProps {
  readonly known: Case;
  readonly result: MetricResult;
  readonly words: ResultWords;
  readonly readerZone: string;
  readonly now: Instant;
  readonly ledger: Model['ledger'];
  readonly onOpenLedger: () => void;
}

/** One metric: what is due, the rule that says so, and how it is counted. */
export function MetricView({ known, result, words, readerZone, now, ledger, onOpenLedger }: MetricProps) {
  const { version } = known;
  const { metric, outcome } = result;
  const heading = `metric-${metric.key}`;
  return (
    <section class="metric" data-metric={metric.key} aria-labelledby={heading}>
      <h3 id={heading}>{metric.name}</h3>
      <OutcomeView outcome={outcome} version={version} words={words} readerZone={readerZone} now={now} />
      <RuleView known={known} result={result} words={words} />
      {result.targets.length > 1 && <ConditionsView known={known} result={result} words={words} />}
      {'duration' in outcome && result.applied && (
        <details
          class="ledger"
          onToggle={({ currentTarget }) => {
            if (currentTarget.open) onOpenLedger();
          }}
        >
          <summary>{words.ledger}</summary>
          {ledger?.type === 'ready' && (
            <ledger.value
              known={known}
              applied={result.applied}
              metric={metric}
              duration={outcome.duration}
              words={words}
            />
          )}
          {ledger?.type === 'failed' && <p class="error">{words.ledgerFailed}</p>}
        </details>
      )}
    </section>
  );
}

type PartProps = Pick<MetricProps, 'known' | 'result' | 'words'>;

function RuleView({ known: { version, at }, result: { applied, metric }, words }: PartProps) {
  if (applied === undefined) return null;
  const { target, counted } = applied;
  const { promised } = target;
  const sentences = words.rule({
    promised,
    counting: counted.counting,
    calendars: counted.calendars.map(({ name, data }) => ({
      name,
      week: data.week,
      closesOnHolidays: data.holidays.length > 0,
    })),
    zone: words.zone(version.zone.name, at),
  });
  const strictness = 'strict' in promised ? [promised.strict ? words.strict : words.lenient] : [];
  const said = [target.surcharge, target.note].filter((sentence) => sentence !== undefined);
  const clauses = [
    target.clause ?? metric.clause,
    ...counted.calendars.map(({ clause }) => clause),
    version.countingClause,
  ];
  return (
    <div class="rule">
      <p>{[...sentences, ...strictness, ...said].join(' ')}</p>
      <ClauseLinks version={version} clauses={clauses} words={words} />
    </div>
  );
}

/** All the targets of which one applied, in the order in which their conditions are tried (rule 9). */
function ConditionsView({ known, result: { targets, applied }, words }: PartProps) {
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

function conditionWords({ when }: Target, { version }: Case, words: ResultWords): string {
  const channel = find(version.channels, when.channel)?.name;
  const option = find(version.options, when.option)?.name;
  const parts = [
    channel === undefined ? [] : [words.condition.channel(channel)],
    option === undefined ? [] : [words.condition.option(option)],
    when.hours === undefined ? [] : [words.condition.hours[when.hours]],
  ].flat();
  return parts.length === 0 ? words.condition.otherwise : parts.join(words.join);
}
