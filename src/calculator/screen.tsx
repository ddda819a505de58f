import { Calculator, type CalculatorProps } from './calculator.tsx';
import { drawInto } from './drawing.ts';
import { fetched } from './loaded.ts';

/** What a reader does first. */
const TOUCHES = ['pointerdown', 'keydown', 'click', 'input'];

/**
 * Shows the calculator in an element. Until the reader touches it, it is drawn as it is: an answer needs no more. With
 * the first touch comes Preact (`live`), which takes over what was drawn and brings it up to date from then on.
 *
 * @param onTouch is told of every touch, before what was touched is
 * @returns shows what is known now
 */
export function screenIn(root: HTMLElement, onTouch: () => void): (props: CalculatorProps) => void {
  const untouched = new AbortController();
  let drawn: CalculatorProps | undefined;
  let isLive = false;
  for (const touch of TOUCHES) root.addEventListener(touch, onTouch, { capture: true });

  return (props) => {
    const live = fetched(props.parts.live);
    if (live) {
      if (!isLive) {
        live.begin();
        untouched.abort();
        if (drawn) live.takeOver(<Calculator {...drawn} />, root);
        else root.replaceChildren();
        isLive = true;
      }
      live.show(<Calculator {...props} />, root);
    } else {
      drawInto(root, <Calculator {...props} />, untouched.signal);
      drawn = props;
    }
  };
}
