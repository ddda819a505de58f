/** Says that a script of the page couldn't be loaded: nothing of that script runs then that could say so. */
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) {
      document.getElementById('load-failure')?.removeAttribute('hidden');
    }
  },
  // A script's own error doesn't bubble.
  true,
);
