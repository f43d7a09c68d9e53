import { listen } from './listen-until.ts';

/** How far one scrolls, in CSS pixels, until it means something. */
const STEP = 8;

/**
 * Brings the masthead to the foot of a narrow window, within the thumb’s reach, when its reader scrolls up (masthead.css).
 * It goes when they scroll down, and when the focus goes on to something that it might hide.
 */
export function bringMasthead(): void {
  const masthead = document.querySelector<HTMLElement>('.masthead');
  if (masthead === null) return;
  const { dataset, style } = document.documentElement;
  const { signal } = new AbortController();
  let last = scrollY;
  const show = (isShown: boolean) => {
    if (isShown === 'bar' in dataset) return;
    // The page keeps the height that the masthead gives up.
    style.setProperty('--masthead', `${String(masthead.offsetHeight)}px`);
    if (isShown) dataset['bar'] = '';
    else delete dataset['bar'];
  };
  const scrolled = () => {
    const by = scrollY - last;
    if (Math.abs(by) < STEP && scrollY > STEP) return;
    last = scrollY;
    show(by < 0 && scrollY > innerHeight);
  };
  const focused = ({ target }: FocusEvent) => {
    if (target instanceof Node && !masthead.contains(target)) show(false);
  };
  listen(window, 'scroll', scrolled, { signal });
  listen(document, 'focusin', focused, { signal });
}
