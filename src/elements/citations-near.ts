/** Fetches what copies citations when one comes near the window: most readers never come so far. */
export function copyCitationsNear(): void {
  const seen = new IntersectionObserver(
    (entries) => {
      if (entries.every(({ isIntersecting }) => !isIntersecting)) return;
      seen.disconnect();
      import('./entries/copying.ts').catch(() => undefined);
    },
    { rootMargin: '100%' },
  );
  for (const citation of document.querySelectorAll('copy-citation')) seen.observe(citation);
}
