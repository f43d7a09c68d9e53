/** Puts a menu below what opened it, or above where there is no room, in the page, so that it scrolls along. */
export function placeMenu(menu: HTMLElement, { left, top, bottom }: DOMRect): void {
  const { offsetHeight, offsetWidth } = menu;
  const fitsBelow = bottom + offsetHeight <= innerHeight || top < offsetHeight;
  menu.style.top = `${String(scrollY + (fitsBelow ? bottom : top - offsetHeight))}px`;
  menu.style.left = `${String(Math.max(0, Math.min(left, document.documentElement.clientWidth - offsetWidth)))}px`;
}
