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

/** Where a picture goes: it loads when the place comes near the view. */
export function PictureFrame(props: PictureFrameProps) {
  const { drawn, parts, withPart, words } = props;
  if (drawn.length === 0) return null;
  const part = fetched(parts.picture);
  return part ? (
    <part.Picture {...props} words={{ ...words, ...part.words }} />
  ) : (
    <div
      class="picture-place"
      ref={(place) => {
        if (place === null) return;
        new IntersectionObserver((entries, observer) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
          observer.disconnect();
          withPart('picture');
        }).observe(place);
      }}
    />
  );
}
