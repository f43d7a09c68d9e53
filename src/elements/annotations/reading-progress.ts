import { mine as words } from '../../languages/mine.ts';
import { CONTINUE } from '../../reading/stopping-place.ts';
import { createElement } from '../create-element.ts';
import { storedPlace } from '../stored-place.ts';
import type { TextPageData } from './page-loader.ts';

/** Draws where a reader was in each part of the text, and how far they have come. */
export function drawProgress(pages: readonly TextPageData[], base: string): HTMLElement {
  const { lang } = document.documentElement;
  const section = createElement('section', { class: 'reading' }, createElement('h2', {}, words.reading));
  const rows = pages
    .filter(({ passages }) => passages > 0)
    .map(({ page, title }) => {
      const place = storedPlace(base + page);
      const percent = Math.round((place?.read ?? 0) * 100);
      return createElement(
        'li',
        {},
        createElement('a', { href: base + page, lang }, title),
        createElement('progress', { max: '100', value: String(percent), 'aria-label': title }),
        createElement('span', {}, percent === 0 ? words.unread : words.read(percent)),
        ...(place === undefined ? [] : [createElement('a', { href: base + page + CONTINUE }, words.goOn)]),
      );
    });
  section.append(createElement('ol', {}, ...rows));
  return section;
}
