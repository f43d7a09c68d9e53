import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { fragments } from '../../address.ts';
import type { Note } from '../../edition/edition.ts';
import { describeKind } from '../../edition/kind.ts';
import type { Mention } from '../../edition/mention.ts';
import { partName } from '../../edition/part-name.ts';
import type { Part } from '../../edition/part.ts';
import { nameWaysBack } from '../../edition/name-place.ts';
import { plainPhrases } from '../../edition/prose.ts';
import { titlePageLines, type TitlePagePiece } from '../../edition/title-page.ts';
import { inLanguage } from '../../markup/language.ts';
import { bookLinks, FILES, type BookLink } from './book-links.ts';
import type { Chapter } from './chapter.ts';
import { fitProse } from './fit-prose.ts';
import type { PrintedEdition } from './printed-edition.ts';

/** The title page, then the parts of the text, each with its author’s notes and, in short, the notes that it mentions. */
export function textChapters(printed: PrintedEdition): Chapter[] {
  const link = bookLinks(printed);
  return [
    titleChapter(printed, link(FILES.title)),
    ...printed.edition.parts.map((part) => partChapter(part, printed, link(FILES.part(part)))),
  ];
}

function titleChapter(printed: PrintedEdition, link: BookLink): Chapter {
  const { titlePage, mentions } = printed.edition;
  const here = mentions.filter(({ partId }) => partId === undefined);
  const [heading = [], ...lines] = titlePageLines(titlePage);
  const print = (pieces: readonly TitlePagePiece[]) =>
    pieces.flatMap(({ text, mark, work }): ElementContent[] => {
      const noteId = mark === undefined ? undefined : titlePage.marks[mark];
      const mention = here.find((each) => each.noteId === noteId && each.lemma === text);
      const words: ElementContent[] =
        mark === 'title'
          ? fitProse(printed.printPhrases(plainPhrases(titlePage.titlePhrases)), link)
          : [work === true ? h('cite', text) : { type: 'text', value: text }];
      return mention === undefined ? words : [noteMark(mention, words)];
    });
  const phrases = (text: string) => fitProse(printed.printMarkdown(text), link);
  const body = h('section', { 'epub:type': 'titlepage', className: ['title-page'] }, [
    h('h1', [...print(heading), ...fitProse(printed.titleMarks, link)]),
    ...lines.map((line) => h('p', print(line))),
    ...(titlePage.dedication === undefined
      ? []
      : [h('p', { className: ['dedication'] }, phrases(titlePage.dedication))]),
    ...titlePage.epigraph.map(({ text, source }) =>
      h('blockquote', { className: ['epigraph'] }, [
        h('p', phrases(text)),
        ...(source === undefined ? [] : [h('p', phrases(`— ${source}`))]),
      ]),
    ),
  ]);
  return {
    file: FILES.title,
    title: titlePage.title,
    type: 'frontmatter',
    body: [body, ...shortNotes(here, undefined, printed, link)],
  };
}

function noteMark({ id, noteId }: Mention, words: ElementContent[]): ElementContent {
  const properties = { id, className: ['mention'], 'epub:type': 'noteref', role: 'doc-noteref' };
  return h('a', { ...properties, href: `#${fragments.endnote(noteId)}` }, words);
}

function partChapter(part: Part, printed: PrintedEdition, link: BookLink): Chapter {
  const { edition, words } = printed;
  const { parts, titlePage, mentions } = edition;
  const isOnly = parts.length === 1 && part.title === undefined;
  const name = part.title === undefined ? undefined : fitProse(printed.printTitle(part), link);
  const title = isOnly ? titlePage.title : partName(part, words.text);
  const language = inLanguage(part.language, titlePage.language);
  const heading = isOnly ? { className: ['not-shown'] } : {};
  const text = h('section', { ...language, className: ['text', part.form], ariaLabelledBy: 'heading' }, [
    h('h1', { id: 'heading', ...heading }, name ?? title),
    ...fitProse(printed.printPart(part), link),
  ]);
  const here = mentions.filter(({ partId }) => partId === part.id);
  return {
    file: FILES.part(part),
    title,
    type: 'bodymatter',
    body: [text, ...authorNotes(part, printed, link), ...shortNotes(here, part, printed, link)],
  };
}

function authorNotes(part: Part, printed: PrintedEdition, link: BookLink): ElementContent[] {
  if (part.authorNotes.length === 0) return [];
  const { text } = printed.words;
  const list = part.authorNotes.map((note) =>
    h('aside', { id: note.id, 'epub:type': 'footnote', role: 'doc-footnote', className: ['author-note'] }, [
      h('p', { className: ['number'] }, [
        String(note.number),
        ...nameWaysBack(printed.edition, note, printed.words).flatMap((name, index) => {
          const id = note.markIds[index] ?? '';
          return [' ', wayBack(id, name, id === note.titleMarkId ? FILES.title : '')];
        }),
      ]),
      ...fitProse(printed.printAuthorNote(note), link),
    ]),
  );
  return [
    h('section', { className: ['author-notes'], ariaLabelledBy: 'author-notes' }, [
      h('h2', { id: 'author-notes' }, text.authorNotes),
      ...list,
    ]),
  ];
}

/** The notes that a document mentions, each once, in short: what opens at its mark. */
function shortNotes(
  mentions: readonly Mention[],
  part: Part | undefined,
  printed: PrintedEdition,
  link: BookLink,
): ElementContent[] {
  const ids = [...new Set(mentions.map(({ noteId }) => noteId))];
  if (ids.length === 0) return [];
  const { edition, words } = printed;
  const language = part?.language === undefined ? {} : { lang: edition.titlePage.language };
  return [
    h('section', { className: ['short-notes'], ...language, ariaLabelledBy: 'notes' }, [
      h('h2', { id: 'notes' }, words.book.notesInShort),
      ...ids.flatMap((id) => {
        const note = edition.notes.get(id);
        const here = mentions.filter(({ noteId }) => noteId === id);
        return note === undefined ? [] : shortNote(note, here, printed, link);
      }),
    ]),
  ];
}

function shortNote(
  note: Note,
  mentions: readonly Mention[],
  { edition, words, printPhrases }: PrintedEdition,
  link: BookLink,
): ElementContent {
  const { title, original, gloss, firstSentence } = note;
  const { language } = edition.titlePage;
  return h('aside', { id: fragments.endnote(note.id), 'epub:type': 'footnote', role: 'doc-footnote' }, [
    h('p', { className: ['headword'] }, [
      h('b', title),
      ...(original === undefined
        ? []
        : [
            ' ',
            h('span', { className: ['original'], ...inLanguage(original.lang, language) }, original.text),
          ]),
    ]),
    h('p', { className: ['gloss'] }, [
      h('span', { className: ['kind'] }, describeKind(note, edition.titlePage, words.subjects)),
      ` · ${gloss}`,
    ]),
    h('p', fitProse(printPhrases(firstSentence), link)),
    h('p', { className: ['ways'] }, [
      h('a', { href: FILES.note(note), ariaLabel: words.book.fullNoteOf(title) }, words.book.fullNote),
      ...mentions.flatMap(({ id, lemma }) => [' ', wayBack(id, words.book.backTo(lemma))]),
    ]),
  ]);
}

function wayBack(id: string, label: string, file = ''): ElementContent {
  return h('a', { href: `${file}#${id}`, 'epub:type': 'backlink', role: 'doc-backlink' }, label);
}
