import mammoth from 'mammoth';
import type { Book } from './book.ts';
import { tagDocx } from './docx-languages.ts';
import { readEpub } from './read-epub.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlainText } from './read-plain-text.ts';

/** What a book may be read from, by the end of a file’s name. */
export const KINDS_OF_BOOK = ['.epub', '.docx', '.html', '.md', '.txt'] as const;

const READERS: Readonly<Record<string, (bytes: Buffer) => Book | Promise<Book>>> = {
  '.epub': readEpub,
  '.docx': readDocx,
  '.html': (bytes) => readHtml(textOf(bytes)),
  '.htm': (bytes) => readHtml(textOf(bytes)),
  '.xhtml': (bytes) => readHtml(textOf(bytes)),
  '.md': (bytes) => readMarkdown(textOf(bytes)),
  '.markdown': (bytes) => readMarkdown(textOf(bytes)),
  '.txt': (bytes) => readPlainText(textOf(bytes)),
};

/**
 * Reads a text from a file.
 * @param extension the end of the file’s name, with its stop.
 * @throws where it is no such file, or holds no text.
 */
export async function readBook(extension: string, bytes: Buffer): Promise<Book> {
  const read = READERS[extension.toLowerCase()];
  if (read === undefined)
    throw new Error(
      `A text cannot be brought in from “${extension}”. These can: ${[...KINDS_OF_BOOK, '.xml'].join(', ')}.`,
    );
  const book = await read(bytes);
  if (book.chapters.length === 0) throw new Error('The file holds no text: no paragraph was found in it.');
  return book;
}

/** Word’s styles as headings: the title of the whole stands above those of chapters. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='heading 1'] => h2:fresh",
  "p[style-name='heading 2'] => h3:fresh",
  "p[style-name='heading 3'] => h4:fresh",
];

/** Word’s own file: styles of headings and footnotes are what they say, and words keep the languages they are tagged with. */
async function readDocx(bytes: Buffer): Promise<Book> {
  try {
    const { bytes: buffer, language, others } = tagDocx(bytes);
    const ofLanguages = others.map((tag) => `r[style-name='lang ${tag}'] => span.lang-${tag}`);
    const { value } = await mammoth.convertToHtml({ buffer }, { styleMap: [...STYLES, ...ofLanguages] });
    const body = value.replace(/<span class="lang-([\w-]+)">/gu, '<span lang="$1">');
    return readHtml(language === undefined ? body : `<html lang="${language}"><body>${body}</body></html>`);
  } catch {
    throw new Error('This is not a file of Word: it cannot be unpacked. Save the text as .docx again.');
  }
}

/**
 * Reads a file’s bytes as text.
 * @throws where they are not UTF-8.
 */
export function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('The file is not written in UTF-8. Save it as UTF-8, and try again.');
  }
}
