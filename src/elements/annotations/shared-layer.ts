import { annotations as words } from '../../languages/annotations.ts';
import { sharing } from '../../languages/sharing.ts';
import type { Annotation } from '../../annotations/annotation.ts';
import { mergeAnnotations } from '../../annotations/merge-annotations.ts';
import { readSharedSet } from '../../annotations/shared-set.ts';
import { SHARED, sharedOf } from '../../annotations/storage.ts';
import { createButton, createElement } from '../create-element.ts';
import { closeOnEscape } from '../escape-key.ts';
import { ofInterface } from '../of-interface.ts';
import { changeEntry } from '../page-history.ts';
import type { AnnotatedPage } from './annotated-page.ts';
import { focusOpener, standAlone } from './only-panel.ts';
import { placePanel } from './place-panel.ts';
import { say } from './status-bar.ts';
import { stayOpen } from './stay-open.ts';

/** Shows the set that a link carries, on this page and the others of this tab, until it is kept or put away. */
export async function takeShared(page: AnnotatedPage): Promise<void> {
  const key = sharedOf(page.base);
  const isNew = location.hash.startsWith(SHARED);
  const fragment = isNew ? location.hash : (sessionStorage.getItem(key) ?? '');
  let set: Annotation[];
  try {
    set = await readSharedSet(fragment);
  } catch {
    forget(key);
    say(sharing.sharedBroken, [], true);
    return;
  }
  await page.showShared(set);
  if (isNew) remember(key, fragment);
  const [first] = set.flatMap(({ id }) => page.painter.rangesOf(id));
  if (isNew && first !== undefined)
    scrollBy({ top: first.getBoundingClientRect().top - innerHeight / 3, behavior: 'instant' });
  const putAway = async () => {
    forget(key);
    await page.showShared([]);
  };
  const keep = async () => {
    const news = mergeAnnotations(page.store.all, set);
    await putAway();
    page.store.apply({ put: news });
    say(sharing.sharedKept(news.length));
  };
  say(
    sharing.shared(set.length),
    [
      [sharing.keep, () => void keep()],
      [sharing.putAway, () => void putAway()],
    ],
    true,
  );
}

/** Opens a shared annotation to be read. */
export function openShared({ comment, tags, colour }: Annotation, range: Range | undefined): void {
  const opener = document.activeElement;
  const heading = createElement('h2', { id: 'own-heading', tabindex: '-1' }, sharing.theirs);
  const gone = new AbortController();
  const close = () => {
    if (gone.signal.aborted) return;
    gone.abort();
    release();
    const hadFocus = panel.contains(document.activeElement);
    panel.remove();
    if (hadFocus) focusOpener(opener);
  };
  const panel = createElement(
    'div',
    {
      class: 'own-panel',
      role: 'dialog',
      'aria-labelledby': heading.id,
      popover: 'manual',
      'data-colour': colour,
      ...ofInterface(),
    },
    createElement('header', {}, heading, createButton(words.close, close)),
    ...quotation(range),
    // In which language someone else writes, nobody knows.
    comment === ''
      ? createElement('p', { class: 'comment' }, words.colours[colour])
      : createElement('p', { class: 'comment', lang: '', dir: 'auto' }, comment),
    ...(tags.length > 0 ? [createElement('p', { class: 'kept' }, tags.join(', '))] : []),
  );
  const release = closeOnEscape({ close });
  standAlone(close);
  panel.onclick = stayOpen;
  const leave = ({ target }: Event) => {
    if (target instanceof Node && !panel.contains(target)) close();
  };
  document.addEventListener('pointerdown', leave, { signal: gone.signal, capture: true });
  (document.querySelector('main') ?? document.body).append(panel);
  panel.showPopover();
  placePanel(panel, range);
  heading.focus({ preventScroll: true });
}

/** The words that a shared annotation is on, in the language that the page says they are in. */
function quotation(range: Range | undefined): HTMLElement[] {
  const node = range?.startContainer;
  const element = node instanceof Element ? node : node?.parentElement;
  const lang = element?.closest<HTMLElement>('[lang]')?.lang;
  return range === undefined ? [] : [createElement('blockquote', { lang, dir: 'auto' }, range.toString())];
}

/** Keeps the set for the other pages of this tab, and takes it out of the address, once it is kept. */
function remember(key: string, fragment: string): void {
  try {
    sessionStorage.setItem(key, fragment);
    changeEntry({}, location.pathname + location.search);
  } catch {
    // The address keeps it.
  }
}

function forget(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing is kept there.
  }
  if (location.hash.startsWith(SHARED)) changeEntry({}, location.pathname + location.search);
}
