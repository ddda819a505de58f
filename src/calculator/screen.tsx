import type { JSX } from 'preact';
import { Calculator, type CalculatorProps } from './calculator.tsx';
import { drawInto } from './drawing.ts';
import { fetched } from './loaded.ts';

/** What a reader does first. */
const TOUCHES = ['pointerdown', 'keydown', 'click', 'input'];

/**
 * Shows the calculator in an element. Until the reader touches it, it is drawn as it is: an answer needs no more. With
 * the first touch comes Preact (`live`), which takes over what was drawn and brings it up to date from then on; until
 * it is there, and where it doesn't come, drawing goes on.
 *
 * @param onTouch is told of every touch, before what was touched is
 * @returns shows what is known now
 */
export function screenIn(root: HTMLElement, onTouch: () => void): (props: CalculatorProps) => void {
  const drawing = new AbortController();
  let drawn: (() => JSX.Element) | undefined;
  let isLive = false;
  for (const touch of TOUCHES) root.addEventListener(touch, onTouch, { capture: true });

  return (props) => {
    const describe = () => <Calculator {...props} />;
    const live = fetched(props.parts.live);
    if (!live) {
      drawInto(root, describe(), drawing.signal);
      drawn = describe;
      return;
    }
    if (!isLive) {
      isLive = true;
      drawing.abort();
      live.takeOver(root, drawn);
    }
    live.show(describe(), root);
  };
}
