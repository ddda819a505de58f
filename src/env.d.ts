import type { Reading } from './components/text/reading.ts';

declare global {
  namespace App {
    interface Locals {
      /** The text being rendered, which the components inside MDX bodies read. */
      reading?: Reading;
    }
  }
}
