import type { Instant } from '../sla/instant.ts';
import type { PartProps } from './calculator.tsx';
import { fetched } from './loaded.ts';
import type { Drawn, PicturePart } from './picture-view.tsx';
import type { Pause } from '../sla/pauses.ts';

interface PictureFrameProps extends PartProps {
  readonly drawn: (part: PicturePart) => readonly Drawn[];
  /** When the case was reported, or the event of the term was. */
  readonly start: Instant;
  /** The name of that event; without it, it is a report. */
  readonly event?: string;
  readonly pauses: readonly Pause[];
}

/**
 * Where a picture goes: it loads once, when the place first comes near the view, or with the reckonings when
 * the reader goes for the browser's keys or its menu: there one prints, and what is printed is what is there.
 */
export function PictureFrame(props: PictureFrameProps) {
  const { drawn, parts, words, withPart } = props;
  const part = fetched(parts.picture);
  if (part) return <part.Picture {...props} drawn={drawn(part)} words={{ ...words, ...part.words }} />;
  // What failed isn't asked for again by itself.
  return (
    <div class="picture-place" ref={(place) => (parts.picture ? undefined : watch(place, withPart))}>
      {parts.picture?.type === 'failed' && <p class="error">{words.pictureFailed}</p>}
    </div>
  );
}

/** Asks for the picture once its place comes near, and for all that is printed before anyone prints. */
function watch(place: Element | null, withPart: PartProps['withPart']): (() => void) | undefined {
  if (place === null) return undefined;
  const prepare = () => {
    withPart('picture');
    withPart('ledger');
  };
  const observer = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) withPart('picture');
  });
  observer.observe(place);
  document.onmouseleave = prepare;
  window.onkeydown = ({ ctrlKey, metaKey }) => {
    if (ctrlKey || metaKey) prepare();
  };
  return () => {
    observer.disconnect();
  };
}
