import { Component } from 'preact';
import type { Instant } from '../sla/instant.ts';
import type { CalculatorWords } from '../i18n/es/calculator.ts';
import type { AnswerProps } from './answer-frame.tsx';
import { fetched } from './loaded.ts';
import type { Drawn } from './picture-view.tsx';
import type { Pause } from '../sla/pauses.ts';

interface PictureFrameProps extends AnswerProps {
  readonly drawn: readonly Drawn[];
  /** When the case was reported, or the event of the term was. */
  readonly start: Instant;
  /** The name of that event; without it, it is a report. */
  readonly event?: string;
  readonly pauses: readonly Pause[];
  readonly words: CalculatorWords;
}

/**
 * Where a picture goes: it loads once, when the place first comes near the view. Of an answer that stands
 * alone, it loads at the first sign of a reader, with the reckonings: browsers print what is there.
 */
export class PictureFrame extends Component<PictureFrameProps> {
  override render(props: PictureFrameProps) {
    const { drawn, parts, words } = props;
    if (drawn.length === 0) return null;
    const part = fetched(parts.picture);
    if (part) return <part.Picture {...props} words={{ ...words, ...part.words }} />;
    return (
      <div class="picture-place" ref={this.watch}>
        {parts.picture?.type === 'failed' && <p class="error">{words.failed}</p>}
      </div>
    );
  }

  /** The same function at every render: another one would watch the place anew, and ask again for what failed. */
  private readonly watch = (place: Element | null): void => {
    if (place === null) return;
    new IntersectionObserver((entries, observer) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      this.props.withPart('picture');
    }).observe(place);
    if (!this.props.frame.model.editing) window.onkeydown = window.onpointerover = this.prepare;
  };

  private readonly prepare = (): void => {
    const { parts, withPart } = this.props;
    for (const name of ['picture', 'ledger'] as const) if (!parts[name]) withPart(name);
  };
}
