import { zipSync, type Zippable } from 'fflate';
import { h } from 'hastscript';
import { FILES } from './book-links.ts';
import { printChapter, STYLES, type Chapter } from './chapter.ts';
import { contentsChapter } from './contents.ts';
import { bibliographyChapter, noteChapters } from './note-chapters.ts';
import { overviewChapters } from './overview-chapters.ts';
import { PACKAGE, printPackage, type Resource } from './package-document.ts';
import { imprintChapter, pageChapters } from './page-chapters.ts';
import type { PrintedEdition } from './printed-edition.ts';
import { zipDate } from '../zip-date.ts';
import { textChapters } from './text-chapters.ts';

/** What a book has besides its words. */
export interface BookMatter {
  /** The picture of its cover, as PNG. */
  readonly cover: Uint8Array;
  /** Its style sheet, which names the faces by their files. */
  readonly styles: string;
  /** The faces, by the names of their files. */
  readonly fonts: ReadonlyMap<string, Uint8Array>;
  /** The pictures of its figures, by the names of their files: JPEG, and SVG. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** The day of the edition’s state, such as `2026-11-27`; undefined where nothing in it bears a date. */
  readonly date: string | undefined;
}

const FOLDER = 'EPUB';
/** What readers of books ask for is a date; where there is none it is the first that a zip can bear. */
const UNDATED = '1980-01-01';
const COVER = 'cover.png';

/**
 * Makes the edition a book for e-readers, EPUB 3.3: the title page and the text with its notes in short, which open at their
 * marks, then every note in full, people, time, places, sources, and last, behind a warning, what the notes keep closed.
 * The same edition makes the same bytes.
 */
export function createEpub(
  printed: PrintedEdition,
  { cover, styles, fonts, pictures, date = UNDATED }: BookMatter,
): Uint8Array {
  const { edition } = printed;
  const { language } = edition.titlePage;
  const { notes, spoilers } = noteChapters(printed);
  const back = [
    ...overviewChapters(printed),
    ...(printed.bibliography.size > 0 ? [bibliographyChapter(printed)] : []),
    ...pageChapters(printed),
    imprintChapter(printed),
  ];
  const parts = { cover: coverChapter(printed), text: textChapters(printed), notes, back, spoilers };
  const [title, ...text] = parts.text;
  const chapters = [
    parts.cover,
    ...(title === undefined ? [] : [title]),
    contentsChapter(parts, printed),
    ...[...text, ...notes, ...back, ...spoilers],
  ];
  const resources: Resource[] = [
    { file: STYLES, mediaType: 'text/css', bytes: bytesOf(styles) },
    { file: COVER, mediaType: 'image/png', bytes: cover, properties: 'cover-image' },
    ...[...pictures].map(([file, bytes]) => ({
      file,
      mediaType: file.endsWith('.svg') ? 'image/svg+xml' : 'image/jpeg',
      bytes,
    })),
    ...[...fonts].map(([file, bytes]) => ({ file, mediaType: 'font/woff2', bytes })),
  ];
  const files: Zippable = { mimetype: [bytesOf('application/epub+zip'), { level: 0 }] };
  files['META-INF/container.xml'] = bytesOf(CONTAINER);
  files[`${FOLDER}/${PACKAGE}`] = bytesOf(printPackage(printed, chapters, resources, date));
  for (const chapter of chapters)
    files[`${FOLDER}/${chapter.file}`] = bytesOf(printChapter(chapter, language));
  for (const { file, bytes } of resources) files[`${FOLDER}/${file}`] = bytes;
  return zipSync(files, { level: 6, mtime: zipDate(date) });
}

function coverChapter({ edition, words }: PrintedEdition): Chapter {
  return {
    file: FILES.cover,
    title: words.book.cover,
    type: 'cover',
    body: [h('div', { className: ['cover'] }, [h('img', { src: COVER, alt: edition.titlePage.title })])],
  };
}

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="${FOLDER}/${PACKAGE}" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
