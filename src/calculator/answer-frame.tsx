import type { ComponentChildren } from 'preact';
import type { CalculatorWords } from '../i18n/es/calculator.ts';
import { formatAddress } from './address.ts';
import type { PartProps } from './calculator.tsx';
import { Fold } from './fold.tsx';
import { momentWords } from './moment-words.ts';
import { withoutLeftOut } from './left-out.ts';
import type { SharePart } from './share-view.tsx';
import type { SharedAnswer } from './shared-answer.ts';
import type { State, Subject } from './state.ts';
import type { VersionChoice } from './versions.ts';

interface AnswerFrameProps extends PartProps {
  /** What the link names, where that is less than the reader chose and typed. */
  readonly linked?: State;
  /** What a reader takes along, where there is more to it than the link. */
  readonly share?: (part: SharePart) => SharedAnswer;
  readonly children: ComponentChildren;
}

/** An answer with the version it was taken from, the link that shows it again and, on paper, when it was computed. */
export function AnswerFrame(props: AnswerFrameProps) {
  const { state, now, page, copied, refused, copy } = props;
  const { choice, problems, version, subject, share, words, children } = props;
  const linked = withoutLeftOut(props.linked ?? state, problems, version, subject);
  const permalink = page + formatAddress({ ...linked, version: version.date });
  return (
    <>
      {problems.length > 0 && <p class="error">{words.withoutMistakes}</p>}
      {children}
      {share && (
        <Fold {...props} part="share" class="share" summary={words.share}>
          {(part) => <part.ShareView {...props} linked={linked} part={part} share={share} />}
        </Fold>
      )}
      <p class="provenance">
        <a href={version.address}>{provenance(choice, subject, version.date, words)}</a>
        {'inForce' in choice && choice.inForce.date !== version.date && (
          <> {words.otherInForce[subject](choice.inForce.date)}</>
        )}
      </p>
      <p class="permalink" aria-live="polite">
        {/* Written out, it can be copied by hand. */}
        <a href={permalink}>{refused === permalink ? permalink : words.permalink}</a>
        <button type="button" onClick={() => void copy(permalink)}>
          {copied === permalink ? words.copied : words.copy}
        </button>
      </p>
      <p class="sheet">
        {words.sheet(momentWords(now, version.zone, words), version.zoneName)}{' '}
        {version.digest !== undefined && words.digest(version.digest)}
      </p>
    </>
  );
}

interface ToldProps {
  readonly sentences: readonly string[] | undefined;
}

/** What else the answer depends on, a line each. */
export function Told({ sentences = [] }: ToldProps) {
  return sentences.map((sentence) => (
    <span key={sentence} class="told">
      {sentence}
    </span>
  ));
}

function provenance(choice: VersionChoice, subject: Subject, date: string, words: CalculatorWords): string {
  const isInForce = 'inForce' in choice && choice.inForce.date === date;
  if (choice.type === 'in-force' || isInForce) return words.inForce[subject](date);
  return choice.type === 'pinned' ? words.pinned(date) : words.latest(date);
}
