import { OTHER_KEYS, SINGLE_KEYS } from '../reading/keys.ts';
import { createButton, createElement } from './create-element.ts';

/** Makes the dialog that lists what each key does. */
export function drawShortcuts(): HTMLDialogElement {
  const dialog = createElement(
    'dialog',
    { class: 'shortcuts', 'aria-labelledby': 'shortcuts' },
    createElement('h2', { id: 'shortcuts' }, 'Keyboard shortcuts'),
    drawKeys(SINGLE_KEYS),
    createElement(
      'p',
      {},
      'These single keys do nothing while you type, and can be switched off in the settings.',
    ),
    drawKeys(OTHER_KEYS),
    createButton('Close', () => {
      dialog.close();
    }),
  );
  dialog.onclick = ({ target }) => {
    if (target === dialog) dialog.close();
  };
  return dialog;
}

function drawKeys(keys: Readonly<Record<string, string>>): HTMLElement {
  const rows = Object.entries(keys).map(([key, words]) =>
    createElement(
      'div',
      {},
      createElement('dt', {}, createElement('kbd', {}, key)),
      createElement('dd', {}, words),
    ),
  );
  return createElement('dl', {}, ...rows);
}
