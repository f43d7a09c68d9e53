import { annotations as words } from '../../languages/annotations.ts';
import { createElement } from '../create-element.ts';
import type { AnnotatedPage } from './annotated-page.ts';

/** Lets a reader print the text with their own annotations or without: painted on the words, and in a list at the end. */
export function offerPrinting(page: AnnotatedPage): void {
  const choice = document.querySelector('print-choice');
  const own = page.store.all.filter(({ kind, target }) => kind === 'highlight' && !target.isGated);
  if (choice === null || own.length === 0) return;
  const box = createElement('input', { type: 'checkbox', id: 'with-own' });
  const list = drawList(page);
  const follow = () => {
    page.painter.isHidden = !box.checked;
    if (box.checked) document.querySelector('main')?.append(list);
    else list.remove();
  };
  box.checked = document.documentElement.dataset['mine'] !== 'hidden';
  box.onchange = follow;
  choice
    .querySelector('fieldset')
    ?.after(createElement('fieldset', {}, createElement('label', {}, box, ' ', words.print)));
  follow();
}

function drawList({ store, painter }: AnnotatedPage): HTMLElement {
  const entries = store.all
    .filter(({ kind, target }) => kind === 'highlight' && !target.isGated)
    .map((annotation) => ({ annotation, range: painter.rangesOf(annotation.id)[0] }))
    .sort((a, b) => {
      if (a.range === undefined || b.range === undefined)
        return Number(b.range !== undefined) - Number(a.range !== undefined);
      return a.range.compareBoundaryPoints(Range.START_TO_START, b.range);
    });
  const items = entries.map(({ annotation: { target, comment, tags } }) =>
    createElement(
      'li',
      {},
      createElement('q', {}, target.exact),
      ...(comment === '' ? [] : [createElement('p', {}, comment)]),
      ...(tags.length === 0 ? [] : [createElement('p', {}, tags.map((tag) => `#${tag}`).join(' '))]),
    ),
  );
  return createElement(
    'section',
    { class: 'endnotes printed-annotations', 'aria-labelledby': 'printed-annotations' },
    createElement('h2', { id: 'printed-annotations' }, words.all),
    createElement('ol', {}, ...items),
  );
}
