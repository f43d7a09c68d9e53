import type { Annotation } from '../../annotations/annotation.ts';
import { annotations as common } from '../../languages/annotations.ts';
import { mine as words } from '../../languages/mine.ts';
import { createButton, createElement } from '../create-element.ts';
import type { Gathered } from './gathered-annotations.ts';
import { linkTo } from './reference.ts';

/** What the buttons of an annotation do. */
export interface ItemActs {
  readonly edit: (annotation: Annotation, item: HTMLElement) => void;
  readonly remove: (annotation: Annotation) => void;
}

/** Draws an annotation in the list of all: its sentence, its comment and tags, the way to its place. */
export function drawItem(
  { annotation, around }: Pick<Gathered, 'annotation' | 'around'>,
  root: string,
  { edit, remove }: ItemActs,
): HTMLLIElement {
  const { id, colour, comment, tags, target, kind } = annotation;
  const place = id.replace(/[^\w-]/gu, '-');
  const item = createElement('li', {
    id: place,
    'data-colour': kind === 'highlight' ? colour : undefined,
  });
  const name = common.colours[colour];
  const content = [
    createElement(
      'blockquote',
      { lang: around?.language ?? document.documentElement.lang, dir: 'auto' },
      ...sentence(annotation, around),
    ),
    // In which language a reader writes, nobody knows.
    ...(comment === '' ? [] : [createElement('p', { class: 'comment', lang: '', dir: 'auto' }, comment)]),
    ...(tags.length === 0
      ? []
      : [createElement('p', { class: 'tags' }, tags.map((tag) => `#${tag}`).join(' '))]),
    createElement(
      'p',
      { class: 'ways' },
      ...(kind === 'highlight' ? [createElement('span', { class: 'colour' }, name)] : []),
      ...(target.isLost ? [] : [createElement('a', { href: linkTo(target, root) }, words.inText)]),
      ...(kind === 'highlight'
        ? [
            createButton(
              words.edit,
              () => {
                edit(annotation, item);
              },
              { id: `edit-${place}` },
            ),
          ]
        : []),
      createButton(
        words.remove,
        () => {
          remove(annotation);
        },
        { id: `remove-${place}` },
      ),
    ),
  ];
  // What gives something away is shown here as it is in its note: when it is asked for.
  if (target.isGated)
    item.append(createElement('details', {}, createElement('summary', {}, words.gated), ...content));
  else item.append(...content);
  return item;
}

function sentence({ target }: Annotation, around: Gathered['around']): (Node | string)[] {
  if (around === undefined) return [target.exact === '' ? words.noQuotation : target.exact];
  const { before, exact, after } = around;
  return [before, createElement('mark', {}, exact), after];
}
