import { whenIdle } from './when-idle.ts';

/**
 * Fetches what copies citations when one comes near the window: most readers never come so far. It also writes address and day
 * into them, which a printed page shows, so it comes in any case once the page has nothing else to do.
 */
export function copyCitationsNear(): void {
  const citations = document.querySelectorAll('copy-citation');
  if (citations.length === 0) return;
  const bring = () => {
    seen.disconnect();
    import('./entries/copying.ts').catch(() => undefined);
  };
  const seen = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) bring();
    },
    { rootMargin: '100%' },
  );
  for (const citation of citations) seen.observe(citation);
  whenIdle(bring);
}
