import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Edition } from '../edition/edition.ts';
import { TEI_APPLICATION, TEI_FORM, teiId } from '../markup/tei-id.ts';
import { targetOf } from './tei-text.ts';

/** What the edition is for, what made the document, and the edition's own words for worlds, kinds of note and spoilers. */
export function teiEncoding(edition: Edition): Element {
  const { description, worlds, kinds, spoilers } = edition.titlePage;
  return x('encodingDesc', [
    x('projectDesc', [x('p', description)]),
    x('appInfo', [
      x('application', { ident: TEI_APPLICATION, version: TEI_FORM }, [x('label', 'Companion reader')]),
    ]),
    x('classDecl', [
      taxonomy(
        'worlds',
        Object.entries(worlds).map(([id, name]) =>
          x('category', { 'xml:id': teiId.world(id) }, [x('catDesc', name)]),
        ),
      ),
      taxonomy(
        'kinds',
        Object.entries(kinds).map(([id, { singular, plural }]) =>
          x('category', { 'xml:id': teiId.kind(id) }, [
            x('catDesc', [x('term', { type: 'singular' }, singular), x('term', { type: 'plural' }, plural)]),
          ]),
        ),
      ),
      ...(spoilers.length === 0
        ? []
        : [
            taxonomy(
              'spoilers',
              spoilers.map(({ heading, level, warning, after }, index) => {
                const attributes = {
                  'xml:id': `spoiler-${String(index + 1)}`,
                  n: level,
                  ...(after !== undefined && { corresp: targetOf(`passage:${after}`, edition) }),
                };
                return x('category', attributes, [
                  x('catDesc', [
                    x('term', { type: 'heading' }, heading),
                    x('term', { type: 'warning' }, warning),
                  ]),
                ]);
              }),
            ),
          ]),
    ]),
  ]);
}

function taxonomy(id: string, categories: readonly Element[]): Element {
  return x('taxonomy', { 'xml:id': id }, [...categories]);
}
