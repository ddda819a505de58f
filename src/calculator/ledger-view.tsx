import type { FunctionComponent } from 'preact';
import type { LedgerWords, OwnLedgerWords } from '../i18n/es/calculator-ledger.ts';
import type { LedgerLine } from '../sla/ledger-line.ts';
import { explainedOf } from './case-explained.ts';
import { linkedClauses } from './clause-links.tsx';
import type { Version } from './data.ts';
import { ConditionsView } from './conditions-view.tsx';
import type { Explained, Reckoning } from './explained.ts';
import { amountWords, linesOf, stretchWords, whyWords } from './ledger-words.ts';
import { explainedTerm } from './term-explained.ts';

export { explainedOf, explainedTerm };

/** What loads when a reader asks how something is counted. */
export interface LedgerPart {
  readonly LedgerView: FunctionComponent<LedgerProps>;
  readonly explainedOf: typeof explainedOf;
  readonly explainedTerm: typeof explainedTerm;
  readonly words: OwnLedgerWords;
}

interface LedgerProps {
  /** What it explains. */
  readonly name: string;
  readonly version: Version;
  readonly explained: Explained;
  readonly words: LedgerWords;
}

/** How a promise is counted: its rule, the conditions it depends on, and every line of the reckoning. */
export function LedgerView(props: LedgerProps) {
  const { version, explained, words } = props;
  const { rule, conditions, reckoning } = explained;
  return (
    <>
      <p>{words.rule(rule).join(' ')}</p>
      {conditions && <ConditionsView conditions={conditions} version={version} words={words} />}
      {reckoning && <LinesView {...props} reckoning={reckoning} />}
    </>
  );
}

interface LinesProps extends LedgerProps {
  readonly reckoning: Reckoning;
}

/** How a due time came about, line by line, each with the clause that makes it so. */
function LinesView({ name, version, explained, reckoning, words }: LinesProps) {
  const lines = linesOf(reckoning);
  return (
    <ol class="lines" aria-label={words.ledgerOf(name)}>
      {lines.map((line, index) => (
        <li key={line.from} class={line.kind}>
          <span class="stretch">{stretchWords(line, version.zone, words)}</span>
          <span class="amount">{amountWords(line, words)}</span>
          <span class="why">
            {whyWords(line, reckoning, explained, words)}{' '}
            <span class="clauses">
              {linkedClauses(version, clausesOf(line, version, explained)).map(
                ({ address, number, title }) => (
                  <a key={address} href={address} title={title}>
                    {words.briefClause(number)}
                  </a>
                ),
              )}
            </span>
          </span>
          <span class="remaining">
            {line.remaining > 0 && words.remaining(words.amount(line.unit, line.remaining))}
            {/* What pauses took from days is still to come. */}
            {line.remaining === 0 && lines[index + 1]?.makesUp !== true && words.complete}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The clause that makes a line so: the calendar's for what is closed, the counting's for all else. */
function clausesOf(
  line: LedgerLine,
  { countingClause }: Version,
  { calendars, clause }: Explained,
): readonly (string | undefined)[] {
  if (line.kind === 'counted') return [clause ?? countingClause];
  switch (line.reason.type) {
    case 'closed':
    case 'break':
    case 'weekend':
    case 'holiday':
    case 'exception':
      return calendars.map((calendar) => calendar.clause);
    case 'pause':
    case 'before-receipt':
    case 'report-day':
    case 'event-day':
      return [countingClause];
  }
}
