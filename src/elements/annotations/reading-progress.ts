import { placeOf } from '../../annotations/storage.ts';
import { mine as words } from '../../languages/mine.ts';
import { parsePlace, type ReadingPlace } from '../../reading/stopping-place.ts';
import { createElement } from '../create-element.ts';
import type { TextPageData } from './gathered-annotations.ts';

/** Draws where a reader was in each part of the text, and how far they have come. */
export function drawProgress(pages: readonly TextPageData[], base: string): HTMLElement {
  const section = createElement('section', { class: 'reading' }, createElement('h2', {}, words.reading));
  const rows = pages
    .filter(({ passages }) => passages > 0)
    .map(({ page, title }) => {
      const place = readPlace(base + page);
      const percent = Math.round((place?.read ?? 0) * 100);
      return createElement(
        'li',
        {},
        createElement('a', { href: base + page }, title),
        createElement('progress', { max: '100', value: String(percent), 'aria-label': title }),
        createElement('span', {}, percent === 0 ? words.unread : words.read(percent)),
        ...(place === undefined
          ? []
          : [createElement('a', { href: `${base}${page}#${place.passageId}` }, words.goOn)]),
      );
    });
  section.append(createElement('ol', {}, ...rows));
  return section;
}

function readPlace(path: string): ReadingPlace | undefined {
  try {
    return parsePlace(localStorage.getItem(placeOf(path)));
  } catch {
    return undefined;
  }
}
