import type { FunctionComponent } from 'preact';
import type { CalculatorWords } from '../i18n/es/calculator.ts';
import { INTL_TAG, type Language } from '../i18n/language.ts';
import { formatAddress } from './address.ts';
import { AnswerFrame, Told } from './answer-frame.tsx';
import type { PartProps } from './calculator.tsx';
import { compare, type Comparison, earliestBy, leadOf, type PlanCase } from './comparison.ts';
import type { KnownComparison } from './comparison-reading.ts';
import type { Metric } from './data.ts';
import { ErrorText } from './error-text.tsx';
import { fetched } from './loaded.ts';
import { momentWords } from './moment-words.ts';
import { OutcomeView } from './outcome-view.tsx';
import { idOf } from './problem.ts';
import { requestNames } from './reading.ts';
import type { MetricResult } from './result.ts';
import { saidBeside } from './said-beside.ts';
import type { State } from './state.ts';
import { WaitBar } from './wait-bar.tsx';

/** What loads once there is a case to compare. */
export interface ComparisonViewPart {
  readonly ComparisonView: FunctionComponent<ComparisonViewProps>;
}

interface ComparisonViewProps extends PartProps {
  readonly known: KnownComparison;
}

interface ComparisonProps extends PartProps {
  readonly comparison: Comparison;
}

const PLAN = { field: 'plan' } as const;

/** A case in every plan, side by side: when each metric is due, and how much earlier or later that is. */
export function ComparisonView(shown: ComparisonViewProps) {
  const comparison = compare(shown.known);
  const props: ComparisonProps = { ...shown, comparison };
  const { parts, language, words, errorsAt } = props;
  const { version, at, order, plans } = comparison;
  const { known } = comparison.reference;
  const circumstances = fetched(parts.circumstances);
  const warning = circumstances?.warningOf(known, words);
  const { metrics } = version;
  const findings = metrics.flatMap((metric) => findingWords(comparison, metric, language, words) ?? []);
  return (
    <AnswerFrame
      {...props}
      share={(part) => part.sharedComparison(comparison, findings, parts, { ...words, ...part.words })}
    >
      <p class="case-summary">
        <strong lang={version.language}>{requestNames(known).join(' · ')}</strong>{' '}
        {words.reportedAt(momentWords(at, version.zone, words))}. {words.inZone(version.zoneName)}
        <Told sentences={circumstances?.circumstanceWords(known, words)} />
      </p>
      {warning !== undefined && <p class="said">{warning}</p>}
      <div role="status">
        <ul class="findings">
          {findings.map((finding) => (
            <li key={finding}>{finding}</li>
          ))}
        </ul>
      </div>
      <Order {...props} />
      <ErrorText lines={errorsAt(PLAN)} />
      {/* Where it is narrow, plans are cards: the roles keep what the layout would take away. */}
      <div class="comparison" id={idOf(PLAN)} tabIndex={-1}>
        <table role="table">
          <caption>{order ? words.captionBy(order.name) : words.caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {words.planColumn}
              </th>
              {metrics.map(({ key, name }) => (
                <th
                  key={key}
                  role="columnheader"
                  scope="col"
                  lang={version.language}
                  aria-sort={key === order?.key ? 'ascending' : undefined}
                >
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {plans.map((each) => (
              <PlanRow key={each.plan.key} {...props} each={each} />
            ))}
          </tbody>
        </table>
      </div>
    </AnswerFrame>
  );
}

/** What the due times of a metric come to, in a sentence; nothing if it is due in no plan. */
function findingWords(
  comparison: Comparison,
  metric: Metric,
  language: Language,
  words: CalculatorWords,
): string | undefined {
  const first = earliestBy(comparison, metric);
  const [one] = first;
  if (one === undefined) return undefined;
  if (first.length === comparison.plans.length) return words.allTheSame(metric.name);
  const names = new Intl.ListFormat(INTL_TAG[language]).format(first.map(({ plan }) => plan.name));
  const difference = differenceWords(comparison, one, metric, words);
  return difference === undefined || first.includes(comparison.reference)
    ? words.first(metric.name, names)
    : words.firstBy(metric.name, names, difference);
}

/** How much earlier or later a plan is than the one it is compared with; nothing if one has no due time. */
function differenceWords(
  comparison: Comparison,
  each: PlanCase,
  metric: Metric,
  words: CalculatorWords,
): string | undefined {
  const lead = leadOf(comparison, each, metric);
  if (lead === undefined) return undefined;
  const { name } = comparison.reference.plan;
  if (lead === 0) return words.same(name);
  return lead > 0 ? words.earlier(lead, name) : words.later(-lead, name);
}

/** In which order the plans stand. */
function Order({ comparison: { order, version }, words, errorsAt, set }: ComparisonProps) {
  const place = { field: 'order' } as const;
  const choices = [
    { key: undefined, name: words.policyOrder },
    ...version.metrics.map(({ key, name }) => ({ key, name: words.byMetric(name) })),
  ];
  return (
    <div class="order no-print" id={idOf(place)} role="group" aria-labelledby="order" tabIndex={-1}>
      <span id="order">{words.order}</span>
      <ErrorText lines={errorsAt(place)} />
      {choices.map(({ key, name }) => (
        <button
          key={name}
          type="button"
          aria-pressed={key === order?.key}
          onClick={() => {
            set('order', { order: key });
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

interface PlanProps extends ComparisonProps {
  readonly each: PlanCase;
}

/** One plan: its name, the way to its reasoning, and what each metric comes to. */
function PlanRow(props: PlanProps) {
  const { comparison, each, page, state, words, set, goTo } = props;
  const { version } = comparison;
  const { plan, lacks, results } = each;
  const whole: State = { ...state, version: version.date, plan: plan.key, compare: undefined };
  const isReference = each === comparison.reference;
  const name = `plan-${plan.key}`;
  return (
    <tr role="row" class={isReference ? 'reference' : undefined} data-plan={plan.key}>
      <th role="rowheader" scope="row">
        <a class="plan" id={name} href={plan.address}>
          {plan.name}
        </a>
        {lacks.map((lack) => (
          <span key={lack} class="note">
            {words.lacks(lack)}
          </span>
        ))}
        {isReference ? (
          <span class="note">{words.reference}</span>
        ) : (
          <button
            type="button"
            class="no-print"
            aria-label={words.referTo(plan.name)}
            onClick={() => {
              set('plan', { plan: plan.key });
              // The button goes; the plan's name stays.
              goTo(name);
            }}
          >
            {words.refer}
          </button>
        )}
        <a class="whole no-print" href={page + formatAddress(whole)} aria-label={words.wholeOf(plan.name)}>
          {words.whole}
        </a>
      </th>
      {results.map((result) => (
        <DueCell key={result.metric.key} {...props} result={result} />
      ))}
    </tr>
  );
}

interface CellProps extends PlanProps {
  readonly result: MetricResult;
}

/** When one metric is due in one plan, and how that compares. */
function DueCell(props: CellProps) {
  const { comparison, each, result, words } = props;
  const { metric, applied, outcome } = result;
  const difference = differenceWords(comparison, each, metric, words);
  const lead = leadOf(comparison, each, metric) ?? 0;
  const first = earliestBy(comparison, metric);
  const isFirst = first.includes(each) && first.length < comparison.plans.length;
  return (
    <td role="cell" data-metric={metric.key}>
      <span class="metric-name" aria-hidden="true">
        {metric.name}
      </span>
      <OutcomeView {...props} outcome={outcome} version={comparison.version} counted={false} />
      <WaitBar comparison={comparison} each={each} metric={metric} />
      {isFirst && <p class="earliest">{first.length === 1 ? words.earliest : words.amongEarliest}</p>}
      {difference !== undefined && each !== comparison.reference && (
        <p class={lead > 0 ? 'difference earlier' : 'difference'}>{difference}</p>
      )}
      {applied &&
        saidBeside(applied.target, each.known, words).map((sentence) => (
          <p key={sentence} class="note">
            {sentence}
          </p>
        ))}
    </td>
  );
}
