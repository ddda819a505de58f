import type { ComponentChildren } from 'preact';
import type { CountedHours } from '../i18n/es/calculator-counting.ts';
import type { OutcomeWords } from '../i18n/es/calculator-outcome.ts';
import type { AnswerProps } from './answer-frame.tsx';
import { ClauseLinks } from './clause-links.tsx';
import type { NamedCalendar, Version } from './data.ts';
import type { Explained } from './explained.ts';
import { fetched } from './loaded.ts';
import { OutcomeView, type Shown } from './outcome-view.tsx';

interface PromiseProps extends AnswerProps {
  readonly id: string;
  readonly name: string;
  readonly outcome: Shown;
  /** What a reader must know beside the due time: a surcharge, what the instant means. */
  readonly said: readonly string[];
  /** The clauses that promise it, its own first. */
  readonly clauses: readonly (string | undefined)[];
  /** What explains it; absent where nothing is promised. */
  readonly explained?: Explained | undefined;
  readonly words: OutcomeWords;
  /** Whether it was done: then no time is left or exceeded any more. */
  readonly isDone?: boolean;
  /** Whether it was done in time. */
  readonly children?: ComponentChildren;
}

/** One promise, of a metric or of a term: what is due, the clauses that say so, and how it is counted. */
export function PromiseView(props: PromiseProps) {
  const { id, name, version, said, clauses, words, isDone = false, children } = props;
  const heading = `metric-${id}`;
  return (
    <section class="metric" data-metric={id} aria-labelledby={heading}>
      <h3 id={heading}>{name}</h3>
      <OutcomeView {...props} counted={!isDone} />
      {children}
      {said.map((sentence) => (
        <p key={sentence} class="said">
          {sentence}
        </p>
      ))}
      <ClauseLinks version={version} clauses={clauses} words={words} />
      <Ledger {...props} />
    </section>
  );
}

/** How it is counted, line by line; it loads when it is opened. */
function Ledger({ name, version, explained, words, parts: { ledger }, withPart }: PromiseProps) {
  if (explained === undefined) return null;
  const part = fetched(ledger);
  return (
    <details
      class="ledger"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) withPart('ledger');
      }}
    >
      <summary>{words.ledger}</summary>
      {part && (
        <part.LedgerView
          name={name}
          version={version}
          explained={explained}
          words={{ ...words, ...part.words }}
        />
      )}
      {ledger?.type === 'failed' && <p class="error">{words.ledgerFailed}</p>}
    </details>
  );
}

/** The hours in which something is counted, as sentences speak of them. */
export function countedHours(calendars: readonly NamedCalendar[], { zoneName }: Version): CountedHours {
  return {
    calendars: calendars.map(({ name, data }) => ({
      name,
      week: data.week,
      closesOnHolidays: data.holidays.length > 0,
    })),
    zone: zoneName,
  };
}
