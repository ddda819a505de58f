import { HEIGHT } from './message.ts';

/** Tells the page around the frame how tall this one is, in CSS pixels. It is no secret: whoever frames it may hear. */
if (window.parent !== window) {
  const { documentElement } = document;
  new ResizeObserver(() => {
    const height = Math.ceil(documentElement.getBoundingClientRect().height);
    window.parent.postMessage({ type: HEIGHT, height }, '*');
  }).observe(documentElement);
}
