/**
 * Compares the two versions that the address asks for, in the browser. What does it loads only then.
 * The versions there are stand in the form; whatever else an address says is refused.
 */
const status = document.querySelector<HTMLElement>('#compare-status');
const place = document.querySelector<HTMLElement>('#comparison');
const query = new URLSearchParams(location.search);

function say(words: string | undefined): void {
  if (status !== null) status.textContent = words ?? '';
}

/** Selects the version that the address names, and gives where its data are. */
function choose(name: 'from' | 'to'): string | undefined {
  const select = document.querySelector<HTMLSelectElement>(`select[name=${name}]`);
  const option = [...(select?.options ?? [])].find(({ value }) => value === query.get(name));
  if (option !== undefined) option.selected = true;
  return option?.dataset.source;
}

async function compare(): Promise<void> {
  if (status === null || place === null || !(query.has('from') || query.has('to'))) return;
  const { loading, failed, unknown, same } = status.dataset;
  const [from, to] = [choose('from'), choose('to')];
  if (from === undefined || to === undefined) {
    say(unknown);
  } else if (from === to) {
    say(same);
  } else {
    say(loading);
    place.ariaBusy = 'true';
    try {
      const { showComparison } = await import('./comparison.ts');
      say(await showComparison(place, from, to));
    } catch {
      say(failed);
    }
    place.ariaBusy = null;
  }
}

void compare();

export {};
