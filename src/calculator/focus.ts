/** Moves the focus to an element once what was just changed has been rendered. */
export function focusOn(id: string): void {
  setTimeout(() => {
    document.getElementById(id)?.focus();
  });
}
