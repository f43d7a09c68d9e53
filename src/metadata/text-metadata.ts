import type { HistoricalDate } from '../edition/date.ts';
import type { TextType } from '../edition/title-page-schema.ts';
import { printPerson, type Person, type TitlePage } from '../edition/title-page.ts';
import { named, type MetaElement } from './metadata.ts';

/** What schema.org calls the text, and the genre that says what its own word does not. */
const TYPES: Readonly<Record<TextType, { readonly type: string; readonly genre?: string }>> = {
  Review: { type: 'Review' },
  Article: { type: 'Article' },
  Essay: { type: 'Article', genre: 'Essay' },
  Poem: { type: 'CreativeWork', genre: 'Poem' },
  ShortStory: { type: 'ShortStory' },
  Play: { type: 'Play' },
  Novel: { type: 'Book', genre: 'Novel' },
  Book: { type: 'Book' },
  Letter: { type: 'CreativeWork', genre: 'Letter' },
  Speech: { type: 'CreativeWork', genre: 'Speech' },
};

/** What reference managers and scholarly indexes read of the text; they ask for slashes in dates. */
export function textTags(
  { title, author, published: [first], type, language }: TitlePage,
  url: string | undefined,
): MetaElement[] {
  const isArticle = type === 'Review' || type === 'Article' || type === 'Essay';
  const tags = named({
    citation_title: title,
    citation_publication_date: first?.on && isoDate(first.on)?.replaceAll('-', '/'),
    [isArticle ? 'citation_journal_title' : 'citation_book_title']: first?.in,
    citation_publisher: first?.publisher,
    citation_language: language,
    citation_public_url: url,
  });
  const authors = author.map(({ given, family }) => ({
    name: 'citation_author',
    content: given === undefined ? family : `${family}, ${given}`,
  }));
  return [...tags.slice(0, 1), ...authors, ...tags.slice(1)];
}

/** The text as schema.org describes it: a review of a book, a poem, a play … */
export function textData(titlePage: TitlePage, url: string | undefined): object {
  const { title, author, translator, textEditor, published, reviewed, language, rights } = titlePage;
  const { type, genre } = TYPES[titlePage.type];
  const [first] = published;
  return {
    '@type': type,
    genre,
    name: title,
    author: oneOrMany(author),
    translator: oneOrMany(translator),
    editor: oneOrMany(textEditor),
    datePublished: first?.on && isoDate(first.on),
    isPartOf: first?.in === undefined ? undefined : { '@type': 'CreativeWork', name: first.in },
    publisher:
      first?.publisher === undefined ? undefined : { '@type': 'Organization', name: first.publisher },
    inLanguage: language,
    copyrightNotice: rights.text,
    url,
    sameAs: first?.url,
    itemReviewed: reviewed && {
      '@type': 'Book',
      name: reviewed.title,
      author: oneOrMany(reviewed.author),
      publisher: { '@type': 'Organization', name: reviewed.publisher },
      datePublished: String(reviewed.year),
      numberOfPages: reviewed.pages,
    },
  };
}

/** The text, where something else is part of it. */
export function textAsWhole({ title, author }: TitlePage, url: string | undefined): object {
  return { '@type': 'CreativeWork', name: title, author: oneOrMany(author), url };
}

/** A date as programs write it; undefined where only people can say it. */
export function isoDate({ edtf }: HistoricalDate): string | undefined {
  return /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/u.test(edtf) ? edtf : undefined;
}

/** Undefined where there is nobody; a list only where there are several. */
function oneOrMany(people: readonly Person[]): object | undefined {
  const described = people.map((person) => ({
    '@type': 'Person',
    name: printPerson(person),
    ...(person.given !== undefined && { givenName: person.given, familyName: person.family }),
  }));
  return described.length > 1 ? described : described[0];
}
