/** Does something once the page is loaded and has nothing else to do. */
export function whenIdle(act: () => void): void {
  const begin = () => {
    // Safari has no word for being idle.
    ((window.requestIdleCallback as typeof requestIdleCallback | undefined) ?? setTimeout)(act);
  };
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin);
}
