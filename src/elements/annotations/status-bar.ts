import { createButton, createElement } from '../create-element.ts';
import { ofInterface } from '../of-interface.ts';
import { stayOpen } from './stay-open.ts';

/** How long a word stands that no one needs to answer, in milliseconds. */
const STAYS = 10_000;

let timer = 0;
/** Draws what stands until it is answered, when something else was said in between. */
let standAgain: (() => void) | undefined;

/** A button of the bar: what it says and does. */
export type Answer = readonly [words: string, act: () => void];

/**
 * Says something at the foot of the window, seen and heard, with what can be done about it.
 * @param isLasting whether it stands until it is answered
 */
export function say(message: string, answers: readonly Answer[] = [], isLasting = false): void {
  const bar = barOf(document);
  clearTimeout(timer);
  const end = () => {
    bar.replaceChildren();
    standAgain?.();
  };
  const draw = () => {
    bar.replaceChildren(
      createElement('span', {}, message),
      ...answers.map(([words, act]) =>
        createButton(words, () => {
          if (isLasting) standAgain = undefined;
          end();
          act();
        }),
      ),
    );
  };
  draw();
  if (isLasting) standAgain = answers.length > 0 ? draw : undefined;
  else
    timer = window.setTimeout(() => {
      // Who has gone to its button is not left without it.
      if (!bar.contains(document.activeElement)) end();
    }, STAYS);
}

/** Says no more what stands until it is answered: it is so no longer. */
export function withdraw(): void {
  standAgain = undefined;
}

/** The bar of the page; it is there before it says anything, so that what it says is heard. */
function barOf({ body }: Document): Element {
  const known = document.querySelector('.annotation-status');
  if (known !== null) return known;
  const bar = createElement('p', { class: 'annotation-status', role: 'status', ...ofInterface() });
  bar.onclick = stayOpen;
  (document.querySelector('main') ?? body).append(bar);
  return bar;
}
