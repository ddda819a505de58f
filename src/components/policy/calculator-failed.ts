/** Says in the static form that the calculator couldn't be loaded: nothing of it runs then that could say so. */
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) {
      document.getElementById('calculator-failed')?.removeAttribute('hidden');
    }
  },
  // A script's own error doesn't bubble.
  true,
);
