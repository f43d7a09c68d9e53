import { listen } from './listen-until.ts';

/** Opens the endnote that the address names, now and whenever it names another. */
export function openNamedEndnote(page: Element, signal: AbortSignal): void {
  const open = () => {
    const endnote = document.getElementById(location.hash.slice(1))?.querySelector('details');
    if (endnote && page.contains(endnote)) endnote.open = true;
  };
  listen(window, 'hashchange', open, { signal });
  open();
}
