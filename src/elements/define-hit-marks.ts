const query = new URLSearchParams(location.search).get('q');

// The search page has its own use for the query.
if (query !== null && document.querySelector('search-results') === null) {
  void import('./hit-marks.ts').then(({ markHits }) => markHits(query)).catch(() => undefined);
}
