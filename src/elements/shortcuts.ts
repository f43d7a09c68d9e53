import { shortcuts as words } from '../languages/on-demand.ts';
import { OTHER_KEYS, SINGLE_KEYS } from '../reading/keys.ts';
import { createButton, createElement } from './create-element.ts';

/** Makes the dialog that lists what each key does. */
export function drawShortcuts(): HTMLDialogElement {
  const dialog = createElement(
    'dialog',
    { class: 'shortcuts', 'aria-labelledby': 'shortcuts' },
    createElement('h2', { id: 'shortcuts' }, words.title),
    drawKeys(SINGLE_KEYS),
    createElement('p', {}, words.hint),
    drawKeys(OTHER_KEYS),
    createButton(words.close, () => {
      dialog.close();
    }),
  );
  dialog.onclick = ({ target }) => {
    if (target === dialog) dialog.close();
  };
  return dialog;
}

function drawKeys(keys: readonly (keyof typeof words.keys)[]): HTMLElement {
  const rows = keys.map((key) =>
    createElement(
      'div',
      {},
      createElement('dt', {}, createElement('kbd', {}, key)),
      createElement('dd', {}, words.keys[key]),
    ),
  );
  return createElement('dl', {}, ...rows);
}
