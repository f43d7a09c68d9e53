import type { Element } from 'xast';
import { x } from 'xastscript';
import { dayOf, stateOf } from '../edition/edition-state.ts';
import { printPerson, titlePageLines, type TitlePage } from '../edition/title-page.ts';
import { wordsOf } from '../languages/words.ts';
import { entriesOf } from './bibliography.ts';
import type { ExportContext } from './export-context.ts';

/** The header: what the document is, whose, of which state, and what has changed; and, as JSON, the title page and the sources whole. */
export function teiHeader({ edition, address, site }: ExportContext): Element {
  const { titlePage, changes, sources } = edition;
  const { title, author, translator, textEditor, editors, rights, description, language } = titlePage;
  const words = wordsOf(titlePage.interface);
  const state = stateOf(edition);
  const day = dayOf(state);
  const date = day === undefined ? [] : [x('date', { when: day }, day)];
  const lines = titlePageLines(titlePage).map((line) => line.map(({ text }) => text).join(''));
  return x('teiHeader', [
    x('fileDesc', [
      x('titleStmt', [
        x('title', title),
        ...author.map((person) => x('author', printPerson(person))),
        ...translator.map((person) => x('editor', { role: 'translator' }, printPerson(person))),
        ...textEditor.map((person) => x('editor', { role: 'editor' }, printPerson(person))),
        x('respStmt', [x('resp', words.portable.notes), x('name', editors)]),
      ]),
      ...(state.version === undefined
        ? []
        : [x('editionStmt', [x('edition', { n: state.version }, words.downloads.version(state.version))])]),
      x('publicationStmt', [
        x('publisher', editors),
        ...date,
        ...(site === undefined ? [] : [x('idno', { type: 'URI' }, new URL(address.text, site).href)]),
        x('availability', [x('p', rights.text), x('p', rights.notes)]),
      ]),
      x('sourceDesc', [x('bibl', lines.join('. '))]),
    ]),
    x('encodingDesc', [x('projectDesc', [x('p', description)])]),
    x('profileDesc', [x('langUsage', [x('language', { ident: language }, language)])]),
    x('xenoData', { type: 'title-page' }, JSON.stringify(titlePageData(titlePage))),
    ...(sources.size === 0 ? [] : [x('xenoData', { type: 'csl-json' }, JSON.stringify(entriesOf(sources)))]),
    ...(changes.length === 0
      ? []
      : [
          x('revisionDesc', [
            ...changes.map(({ on, version, what, why, id }) =>
              x('change', { 'xml:id': id, when: on.edtf, ...(version !== undefined && { n: version }) }, [
                why === undefined ? what : `${what} ${words.changes.why} ${why}`,
              ]),
            ),
          ]),
        ]),
  ]);
}

/** The title page as `edition.yaml` has it, so that nothing of it is lost. */
function titlePageData(titlePage: TitlePage): object {
  const { titlePhrases: _phrases, lineOfMark: _line, path: _path, ...data } = titlePage;
  return {
    ...data,
    date: titlePage.date?.edtf,
    published: titlePage.published.map(({ on, ...publication }) => ({ ...publication, on: on?.edtf })),
  };
}
