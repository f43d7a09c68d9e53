import { listen } from './listen-until.ts';

/** Opens the endnote that the address names, now and whenever it names another. */
export function openNamedEndnote(page: Element, signal: AbortSignal): void {
  const open = () => {
    const endnote = page.querySelector<HTMLDetailsElement>('li:target > details');
    if (endnote !== null) endnote.open = true;
  };
  listen(window, 'hashchange', open, { signal });
  open();
}
