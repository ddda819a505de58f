import { HEIGHT } from './message.ts';

/** The calculator in a frame of another site. */
export interface Frame {
  /** Address of the page to frame, absolute. */
  readonly address: string;
  /** What screen readers say of the frame. */
  readonly title: string;
}

/** In CSS pixels: enough for the questions, until the page tells how tall it is. */
export const FIRST_HEIGHT = 760;

const inAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * The HTML that shows a calculator in a page of another site. Without its script, which a site's own
 * policy may forbid, the frame keeps its first height and scrolls by itself. Such a policy forbids style
 * attributes, too: hence `frameborder`.
 *
 * @example snippet({ address: 'https://acuerdos.example/embed/halcon-cloud/', title: 'Calculadora de plazos' })
 * // '<iframe\n  src="https://acuerdos.example/embed/halcon-cloud/"\n  …></iframe>\n<script>…</script>'
 */
export function snippet({ address, title }: Frame): string {
  return `<iframe
  src="${inAttribute(address)}"
  title="${inAttribute(title)}"
  width="100%"
  height="${FIRST_HEIGHT}"
  loading="lazy"
  allow="clipboard-write"
  frameborder="0"
></iframe>
<script>
  addEventListener('message', ({ origin, source, data }) => {
    if (origin !== '${new URL(address).origin}' || data?.type !== '${HEIGHT}') return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source) frame.height = data.height;
    }
  });
</script>`;
}
