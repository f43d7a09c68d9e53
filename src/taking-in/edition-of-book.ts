import { stringify } from 'yaml';
import type { ContentFile } from '../edition/content-file.ts';
import { isLanguage } from '../edition/field-schema.ts';
import { hasWords, wordsOf } from '../languages/words.ts';
import type { Book } from './book.ts';
import { printMarkdown } from './print-markdown.ts';
import { plainPassages, printWitness } from './print-witness.ts';

/** Scripts by which the language of a text is guessed that does not say it. */
const GUESSES = [
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Arabic}/gu, 'ar'],
] as const;

/**
 * Makes the files of an edition of a book: title page, parts, witness, an empty bibliography and a page about the edition.
 * @param from what the file was called that the book came from.
 */
export function editionOfBook(book: Book, from: string): ContentFile[] {
  const said = book.language?.replaceAll('_', '-') ?? '';
  const language = isLanguage(said) ? said : guessLanguage(book);
  const words = wordsOf(hasWords(language) ? language : 'en').starting;
  const { chapters } = book;
  const isVerse = chapters.every(({ form }) => form === 'verse');
  const title = book.title ?? words.untitled;
  const width = String(chapters.length).length;
  return [
    {
      path: 'edition.yaml',
      text: stringify({
        title,
        ...(book.authors.length > 0 && { author: book.authors.map(personOf) }),
        ...(book.translators.length > 0 && { translator: book.translators.map(personOf) }),
        type: isVerse ? 'Poem' : chapters.length > 1 ? 'Book' : 'Article',
        form: words.form,
        language,
        ...(chapters.length > 1 && { layout: 'parts' }),
        description: words.description(title),
        editors: words.editors,
        contact: words.contact,
        rights: { text: book.rights ?? words.rights, notes: words.rights },
      }),
    },
    ...chapters.map(({ title: name, form, body }, index) => ({
      path: `text/${String(index + 1).padStart(width, '0')}.mdx`,
      text: `${frontMatter({ ...(name !== undefined && { title: name }), id: `part-${String(index + 1)}`, ...(form === 'prose' ? {} : { form }) })}\n${printMarkdown(body, form)}`,
    })),
    { path: 'witness.txt', text: printWitness(title, chapters) },
    { path: 'bibliography.json', text: '[]\n' },
    {
      path: 'pages/about.mdx',
      text: `${frontMatter({ title: words.aboutTitle, description: words.description(title) })}\n${words.about(from)}\n`,
    },
  ];
}

function frontMatter(values: object): string {
  return `---\n${stringify(values)}---\n`;
}

/** The last word is the family’s; a single one is all there is. */
function personOf(name: string): object {
  const words = name.split(/\s+/u);
  if (words.length === 1) return { name };
  return { given: words.slice(0, -1).join(' '), family: words.at(-1) ?? '' };
}

function guessLanguage({ chapters }: Book): string {
  const text = chapters.flatMap(plainPassages).join(' ');
  const letters = text.match(/\p{Letter}/gu)?.length ?? 0;
  const guess = GUESSES.find(([script]) => (text.match(script)?.length ?? 0) > letters / 2);
  return guess?.[1] ?? 'en';
}
