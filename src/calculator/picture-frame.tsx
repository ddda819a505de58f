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
 * Where a picture goes: it loads once, when its place comes near the view of who has begun to read, or with the
 * reckonings when the reader goes for the browser's keys or its menu: there one prints, and what is printed is what is
 * there. Who only looks can ask for it, and again for what failed.
 */
export function PictureFrame(props: PictureFrameProps) {
  const { drawn, parts, words, withPart, goTo } = props;
  const part = fetched(parts.picture);
  if (part) return <part.Picture {...props} drawn={drawn(part)} words={{ ...words, ...part.words }} />;
  const hasBegun = fetched(parts.live) !== undefined;
  const isComing = parts.picture?.type === 'loading';
  return (
    <div
      class="picture-place no-print"
      ref={(place) => {
        if (!parts.picture) watch(place, hasBegun, withPart);
      }}
    >
      {parts.picture?.type === 'failed' && (
        <p class="error" role="status">
          {words.pictureFailed}
        </p>
      )}
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          withPart('picture');
          goTo(PICTURE);
        }}
        onFocus={() => {
          // The picture takes its place.
          if (isComing) goTo(PICTURE);
        }}
      >
        {isComing ? words.loading : words.showPicture}
      </button>
    </div>
  );
}

/** The id of the picture, where there is one. */
export const PICTURE = 'c-picture';

/** What a reader does who has begun to read. */
const BEGINNINGS = ['pointermove', 'pointerdown', 'scroll', 'keydown'];

/** The places that are watched: each is once, however often it is drawn. */
const watched = new WeakSet<Element>();

/** Asks for the picture once its place comes near, and for all that is printed before anyone prints. */
function watch(place: Element | null, hasBegun: boolean, withPart: PartProps['withPart']): void {
  if (place === null || watched.has(place)) return;
  watched.add(place);
  const prepare = () => {
    withPart('picture');
    withPart('ledger');
  };
  const observer = new IntersectionObserver((entries) => {
    // Whoever is about to press its button does.
    const isAsked = place.contains(document.activeElement);
    if (isAsked || !entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    withPart('picture');
  });
  const begun = new AbortController();
  const begin = () => {
    begun.abort();
    observer.observe(place);
  };
  if (hasBegun) begin();
  else for (const each of BEGINNINGS) addEventListener(each, begin, { signal: begun.signal });
  document.onmouseleave = prepare;
  window.onkeydown = ({ ctrlKey, metaKey }) => {
    if (ctrlKey || metaKey) prepare();
  };
}
