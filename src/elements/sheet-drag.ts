/** How far a sheet is to be drawn away until letting go closes it, as a share of its size. */
const FAR = 0.3;

/** Lets a sheet be drawn away by its head, which it must have: down from the foot of the window, aside from its side. */
export function letDrag(sheet: HTMLElement, close: () => void): void {
  const handle = sheet.querySelector('header');
  if (handle === null) return;
  let from: { x: number; y: number } | undefined;
  const way = ({ x, y }: { x: number; y: number }) => {
    if (from === undefined) return { by: 0, share: 0, axis: 'Y' };
    const aside = sheet.dataset['form'] === 'side-sheet';
    const by = Math.max(0, aside ? x - from.x : y - from.y);
    return { by, share: by / (aside ? sheet.offsetWidth : sheet.offsetHeight), axis: aside ? 'X' : 'Y' };
  };
  handle.addEventListener('pointerdown', ({ x, y, target }) => {
    const onButton = target instanceof Element && target.closest('button') !== null;
    if (!onButton && sheet.dataset['form']?.endsWith('sheet') === true) from = { x, y };
  });
  handle.addEventListener('pointermove', (event) => {
    if (from === undefined) return;
    if (!handle.hasPointerCapture(event.pointerId)) handle.setPointerCapture(event.pointerId);
    const { by, axis } = way(event);
    sheet.style.transform = `translate${axis}(${String(by)}px)`;
  });
  const end = (event: PointerEvent) => {
    const { share } = way(event);
    from = undefined;
    sheet.style.transform = '';
    if (event.type === 'pointerup' && share > FAR) close();
  };
  handle.addEventListener('pointerup', end);
  handle.addEventListener('pointercancel', end);
}
