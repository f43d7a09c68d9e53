import { whenIdle } from './when-idle.ts';

/** Once the page is there and has nothing else to do, fetches what keeps the site in this browser, and lets it begin. */
export function keepWhenIdle(): void {
  whenIdle(() => {
    import('../offline/keep-offline.ts').then(
      ({ keepOffline }) => {
        keepOffline();
      },
      // Without a connection there is nothing to keep.
      () => undefined,
    );
  });
}
