declare namespace App {
  interface Locals {
    /** The text being rendered, which the components inside MDX bodies read. */
    reading?: import('./components/text/reading.ts').Reading;
  }
}
