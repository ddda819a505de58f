import type { FunctionComponent } from 'preact';
import { formatCivilDate } from '../sla/civil-date.ts';
import { AnswerFrame, Told } from './answer-frame.tsx';
import type { PartProps } from './calculator.tsx';
import { fetched } from './loaded.ts';
import { momentWords, wallAt } from './moment-words.ts';
import { spokenOutcome } from './outcome-view.tsx';
import { PictureFrame } from './picture-frame.tsx';
import { PromiseView } from './promise-view.tsx';
import type { KnownTerm } from './term-reading.ts';
import { resultOfTerm } from './term-result.ts';

/** What loads once there is a term to compute. */
export interface TermViewPart {
  readonly TermView: FunctionComponent<TermViewProps>;
}

interface TermViewProps extends PartProps {
  readonly known: KnownTerm;
}

/** When a term ends, what that means, and how it follows from its event. */
export function TermView(props: TermViewProps) {
  const { known, now, parts, words } = props;
  const { version, term, event } = known;
  const result = resultOfTerm(known, now);
  const circumstances = fetched(parts.circumstances);
  const { outcome, counted, lastDay, reckoning } = result;
  const day = lastDay === undefined ? undefined : words.untilDay(formatCivilDate(lastDay));
  return (
    <AnswerFrame
      {...props}
      share={(part) => part.sharedTerm(known, result, parts, { ...words, ...part.words })}
    >
      <p class="visually-hidden" role="status">
        {`${term.name}: ${day ?? spokenOutcome(outcome, version, words)}.`}
      </p>
      <p class="case-summary">
        <strong lang={version.language}>{term.event.name}</strong>{' '}
        {term.event.time
          ? momentWords(event, version.zone, words)
          : words.day(wallAt(event, version.zone).date)}
        <Told sentences={circumstances?.pauseWords(known.pauses, version, words)} />
      </p>
      <PromiseView
        {...props}
        id={term.key}
        name={term.name}
        outcome={outcome}
        said={[...(day === undefined ? [] : [`${day}.`]), term.says]}
        clauses={[term.clause, ...counted.calendars.map(({ clause }) => clause), version.countingClause]}
        explain={(ledger) => ledger.explainedTerm(known, result)}
      />
      {reckoning && 'at' in outcome && (
        <PictureFrame
          {...props}
          drawn={() => [{ name: term.name, reckoning, at: outcome.at }]}
          start={event}
          event={term.event.name}
          pauses={known.pauses}
        />
      )}
    </AnswerFrame>
  );
}
