import { hooked } from '../markup/hooks.ts';
import { keyOf } from './came-from.ts';

/** On a note’s page, lets the way back lead to the very mark that its reader came from. */
export function leadBack(): void {
  const way = document.querySelector<HTMLAnchorElement>(`${hooked('way-back')} a`);
  let from: string | null = null;
  try {
    from = sessionStorage.getItem(keyOf(location.pathname));
  } catch {
    return;
  }
  const mention = [...document.querySelectorAll<HTMLAnchorElement>(hooked('extract'))].find(
    ({ pathname, hash }) => pathname + hash === from,
  );
  if (way === null || mention === undefined) return;
  way.setAttribute('href', mention.getAttribute('href') ?? way.href);
  way.textContent = mention.dataset['back'] ?? way.textContent;
}
