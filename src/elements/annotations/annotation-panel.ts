import { annotations as words } from '../../languages/annotations.ts';
import {
  changeAnnotation,
  COLOURS,
  readTags,
  type Annotation,
  type Colour,
} from '../../annotations/annotation.ts';
import { createButton, createElement } from '../create-element.ts';
import { closeOnEscape } from '../escape-key.ts';
import { ofInterface } from '../of-interface.ts';
import type { AnnotationStore } from './annotation-store.ts';
import { placePanel } from './place-panel.ts';
import { focusOpener, standAlone } from './only-panel.ts';
import { say } from './status-bar.ts';
import { stayOpen } from './stay-open.ts';
import { describeTrouble } from './trouble.ts';

/** How long typing must pause until what is typed is stored, in milliseconds. */
const PAUSE = 300;

/** An annotation that stands open: its colour, comment and tags, changed where they stand and stored as they are typed. */
export class AnnotationPanel {
  readonly #store: AnnotationStore;

  constructor(store: AnnotationStore) {
    this.#store = store;
  }

  /**
   * Opens an annotation.
   * @param range its words; without them the panel stands in the middle
   * @param takeFocus what is to have the focus: the comment, or the panel’s head
   */
  open(
    { id }: Annotation,
    range: Range | undefined,
    { share, takeFocus = 'head' }: { readonly share: () => void; readonly takeFocus?: 'comment' | 'head' },
  ): void {
    const store = this.#store;
    const before = store.get(id);
    if (before === undefined) return;
    const opener = document.activeElement;
    const heading = createElement('h2', { id: 'own-heading', tabindex: '-1' }, words.mine);
    const comment = createElement('textarea', { rows: '4', id: 'own-comment' });
    const tags = createElement('input', { id: 'own-tags', type: 'text', autocomplete: 'off' });
    comment.value = before.comment;
    tags.value = before.tags.join(', ');
    const swatches = COLOURS.map((colour) =>
      createSwatch(colour, () => {
        change({ colour });
        show();
      }),
    );
    const kept = createElement('p', { class: 'kept', role: 'status' });
    const show = () => {
      const now = store.get(id);
      // It was deleted in another tab.
      if (now === undefined) close(false);
      for (const swatch of swatches) swatch.ariaPressed = String(swatch.dataset['colour'] === now?.colour);
      kept.textContent = describeTrouble(store) ?? words.kept;
    };
    let timer = 0;
    const change = (what: Partial<Pick<Annotation, 'colour' | 'comment' | 'tags'>>) => {
      const now = store.get(id);
      if (now !== undefined) store.apply({ put: [changeAnnotation(now, what)] });
    };
    const storeTyped = () => {
      clearTimeout(timer);
      const now = store.get(id);
      const typed = { comment: comment.value.trim(), tags: readTags(tags.value) };
      if (now && (now.comment !== typed.comment || now.tags.join() !== typed.tags.join())) change(typed);
    };
    const typing = () => {
      clearTimeout(timer);
      timer = window.setTimeout(storeTyped, PAUSE);
    };
    const panel = createElement(
      'div',
      {
        class: 'own-panel',
        role: 'dialog',
        'aria-labelledby': heading.id,
        popover: 'manual',
        ...ofInterface(),
      },
      createElement(
        'header',
        {},
        heading,
        createButton(words.close, () => {
          close(true);
        }),
      ),
      createElement('div', { class: 'swatches', role: 'group', 'aria-label': words.colour }, ...swatches),
      createElement('label', { for: comment.id }, words.yourComment),
      comment,
      createElement('label', { for: tags.id }, words.tags),
      tags,
      kept,
      createElement(
        'footer',
        {},
        createButton(words.share, share),
        createButton(words.remove, () => {
          close(true);
          const undo = store.apply({ remove: [id] });
          say(words.deleted, [[words.undo, () => store.apply(undo)]]);
        }),
      ),
    );
    panel.onclick = stayOpen;
    comment.oninput = typing;
    tags.oninput = typing;
    const gone = new AbortController();
    const { signal } = gone;
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !panel.contains(target)) close(false);
    };
    document.addEventListener('pointerdown', leave, { signal, capture: true });
    // A page that is left, or put away on a phone, has stored what was typed until then.
    window.addEventListener('pagehide', storeTyped, { signal });
    document.addEventListener('visibilitychange', storeTyped, { signal });
    const stopHearing = store.onChange(show);
    const release = closeOnEscape({
      close: () => {
        close(true);
      },
    });
    const close = (isAnswered: boolean) => {
      if (signal.aborted) return;
      gone.abort();
      storeTyped();
      stopHearing();
      release();
      const hadFocus = panel.contains(document.activeElement);
      panel.remove();
      if (isAnswered || hadFocus) focusOpener(opener);
      const after = store.get(id);
      if (after && before.comment !== '' && after.comment !== before.comment)
        say(words.changed, [[words.undo, () => store.apply({ put: [before] })]]);
    };
    standAlone(() => {
      close(false);
    });
    show();
    (document.querySelector('main') ?? document.body).append(panel);
    panel.showPopover();
    placePanel(panel, range);
    (takeFocus === 'comment' ? comment : heading).focus({ preventScroll: true });
  }
}

function createSwatch(colour: Colour, press: () => void): HTMLButtonElement {
  return createButton('', press, {
    class: 'swatch',
    'data-colour': colour,
    'aria-label': words.colours[colour],
    title: words.colours[colour],
  });
}
