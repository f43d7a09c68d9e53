import type { Element } from 'xast';
import { x } from 'xastscript';
import { teiId } from '../markup/tei-id.ts';
import type { ExportContext } from './export-context.ts';
import { teiApparatus } from './tei-apparatus.ts';

/** The pages about the edition, each with what it says of itself. */
export function teiBack(context: ExportContext): Element {
  const pages = [...context.edition.pages.values()];
  return x(
    'back',
    pages.map(({ id, path, title, description }) =>
      x('div', { type: 'page', 'xml:id': teiId.page(id), 'xml:lang': context.edition.titlePage.language }, [
        x('head', title),
        x('argument', [x('p', description)]),
        ...teiApparatus(path, teiId.page(id), context),
      ]),
    ),
  );
}
