/**
 * Shows what a version is today: the page has a part for each state, and was built with that of
 * another day. Every part gives its dates, so that it is true without this script too.
 */
const status = document.querySelector<HTMLElement>('[data-from]');
if (status !== null) {
  const now = Date.now();
  const { from, successors = '[]' } = status.dataset;
  const later: unknown = JSON.parse(successors);
  const inForce = (Array.isArray(later) ? later : []).findLast(
    (entry: unknown): entry is [number, string] =>
      Array.isArray(entry) && typeof entry[0] === 'number' && entry[0] <= now,
  );
  const state = now < Number(from) ? 'announced' : inForce === undefined ? 'in-force' : 'superseded';
  for (const part of status.querySelectorAll<HTMLElement>('[data-state]')) {
    part.hidden = part.dataset.state !== state;
  }
  const link = status.querySelector<HTMLAnchorElement>('a[data-current]');
  if (inForce !== undefined && link !== null) {
    // The same clause in the version in force: anchors are kept across versions.
    const follow = () => {
      link.href = inForce[1] + location.hash;
    };
    follow();
    addEventListener('hashchange', follow);
  }
}

export {};
