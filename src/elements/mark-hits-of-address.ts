/** Marks the words of the search that led to this page, which its address names; what does so is fetched only then. */
export function markHitsOfAddress(): void {
  const query = new URLSearchParams(location.search).get('q');
  // The page of results has its own use for the query.
  if (query === null || document.querySelector('search-results') !== null) return;
  void import('./hit-marks.ts').then(({ markHits }) => {
    markHits(query);
  });
}
