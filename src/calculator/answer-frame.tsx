import type { ComponentChildren } from 'preact';
import type { FrameWords } from '../i18n/es/calculator-frame.ts';
import type { Instant } from '../sla/instant.ts';
import { formatAddress } from './address.ts';
import type { Actions, CalculatorProps, Writing } from './calculator.tsx';
import type { Version } from './data.ts';
import type { Setting } from './model.ts';
import { momentWords } from './moment-words.ts';
import type { LoadedParts } from './parts.ts';
import type { State, Subject } from './state.ts';
import type { VersionChoice } from './versions.ts';

/** What every answer is given, beside what it answers and its words. */
export interface AnswerProps extends Writing {
  readonly state: State;
  readonly version: Version;
  readonly page: Setting['page'];
  readonly readerZone: string;
  readonly now: Instant;
  readonly parts: LoadedParts;
  readonly withPart: Actions['withPart'];
  /** What its frame shows. */
  readonly frame: FrameProps;
}

type FrameProps = Pick<
  CalculatorProps,
  'model' | 'setting' | 'actions' | 'choice' | 'problems' | 'version' | 'subject'
>;

interface AnswerFrameProps extends FrameProps {
  /** What the link names, where that is less than the reader chose and typed. */
  readonly linked?: State;
  readonly words: FrameWords;
  readonly children: ComponentChildren;
}

/** An answer with the version it was taken from, the link that shows it again and, on paper, when it was computed. */
export function AnswerFrame({
  model: { state, now, copied, refused },
  setting: { page, words: shared },
  actions,
  choice,
  problems,
  version,
  subject,
  linked = state,
  words,
  children,
}: AnswerFrameProps) {
  const permalink = page + formatAddress({ ...linked, version: version.date });
  return (
    <>
      {problems.length > 0 && <p class="error">{words.withoutMistakes}</p>}
      {children}
      <p class="provenance">
        <a href={version.address}>{provenance(choice, subject, version.date, words)}</a>
        {'inForce' in choice && choice.inForce.date !== version.date && (
          <> {words.otherInForce[subject](choice.inForce.date)}</>
        )}
      </p>
      <p class="permalink" aria-live="polite">
        {/* Written out, it can be copied by hand. */}
        <a href={permalink}>{refused === permalink ? permalink : words.permalink}</a>
        <button type="button" onClick={() => void actions.copy(permalink)}>
          {copied === permalink ? words.copied : words.copy}
        </button>
      </p>
      <p class="sheet">
        {words.sheet(momentWords(now, version.zone, shared), version.zoneName, version.digest)}
      </p>
    </>
  );
}

function provenance({ type }: VersionChoice, subject: Subject, date: string, words: FrameWords): string {
  if (type === 'pinned') return words.pinned(date);
  return type === 'in-force' ? words.inForce[subject](date) : words.latest(date);
}
