import { Component } from 'preact';
import type { Instant } from '../sla/instant.ts';
import type { PartProps } from './calculator.tsx';
import { fetched } from './loaded.ts';
import type { Drawn } from './picture-view.tsx';
import type { Pause } from '../sla/pauses.ts';

interface PictureFrameProps extends PartProps {
  readonly drawn: readonly Drawn[];
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
    document.onmouseleave = this.prepare;
    window.onkeydown = ({ ctrlKey, metaKey }) => {
      if (ctrlKey || metaKey) this.prepare();
    };
  };

  private readonly prepare = (): void => {
    const { parts, withPart } = this.props;
    for (const name of ['picture', 'ledger'] as const) if (!parts[name]) withPart(name);
  };
}
