/** Once the page is there and has nothing else to do, fetches what keeps the site in this browser, and lets it begin. */
export function keepWhenIdle(): void {
  addEventListener('load', () => {
    // Safari has no word for being idle.
    ((window.requestIdleCallback as typeof requestIdleCallback | undefined) ?? setTimeout)(() => {
      void import('../offline/keep-offline.ts').then(({ keepOffline }) => {
        keepOffline();
      });
    });
  });
}
