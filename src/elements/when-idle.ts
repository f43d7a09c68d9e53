/** Does something once the page is loaded and has nothing else to do. */
export function whenIdle(act: () => void): void {
  // Safari has no word for being idle.
  const wait = (window.requestIdleCallback as typeof requestIdleCallback | undefined) ?? setTimeout;
  const begin = () => {
    wait(act);
  };
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin);
}
