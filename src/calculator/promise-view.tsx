import type { ComponentChildren } from 'preact';
import type { PartProps } from './calculator.tsx';
import { ClauseLinks } from './clause-links.tsx';
import type { Explained } from './explained.ts';
import type { LedgerPart } from './ledger-view.tsx';
import { Fold } from './fold.tsx';
import { OutcomeView, type Shown } from './outcome-view.tsx';

interface PromiseProps extends PartProps {
  readonly id: string;
  readonly name: string;
  readonly outcome: Shown;
  /** What a reader must know beside the due time: a surcharge, what the instant means. */
  readonly said: readonly string[];
  /** The clauses that promise it, its own first. */
  readonly clauses: readonly (string | undefined)[];
  /** What explains it, by the part that does; absent where nothing is promised. */
  readonly explain?: ((ledger: LedgerPart) => Explained | undefined) | undefined;
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
      <h3 id={heading} lang={version.language}>
        {name}
      </h3>
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

/** How it is counted, line by line. */
function Ledger(props: PromiseProps) {
  const { name, version, explain, words } = props;
  if (explain === undefined) return null;
  return (
    <Fold {...props} part="ledger" class="ledger" summary={words.ledger}>
      {(part) => {
        const explained = explain(part);
        return (
          explained && (
            <part.LedgerView
              name={name}
              version={version}
              explained={explained}
              words={{ ...words, ...part.words }}
            />
          )
        );
      }}
    </Fold>
  );
}
