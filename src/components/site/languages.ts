/** A case, a comparison or a search stays the same in another language: its link takes the query along. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a, .binding a')) {
  for (const event of ['click', 'auxclick', 'contextmenu']) {
    link.addEventListener(event, () => {
      link.search = location.search;
      link.hash = location.hash;
    });
  }
}
