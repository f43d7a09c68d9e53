import type { HistoricalDate } from '../edition/date.ts';
import type { TitlePage } from '../edition/title-page.ts';
import { named, type MetaElement } from './metadata.ts';

/** What reference managers and scholarly indexes read of the text; they ask for slashes in dates. */
export function textTags(
  { title, author, published, language }: TitlePage,
  url: string | undefined,
): MetaElement[] {
  return named({
    citation_title: title,
    citation_author: `${author.family}, ${author.given}`,
    citation_publication_date: isoDate(published.on)?.replaceAll('-', '/'),
    citation_journal_title: published.in,
    citation_language: language,
    citation_public_url: url,
  });
}

/** The text as schema.org describes it: a review of a book, or an article. */
export function textData(titlePage: TitlePage, url: string | undefined): object {
  const { title, author, published, reviewed, language, rights } = titlePage;
  return {
    '@type': reviewed === undefined ? 'Article' : 'Review',
    name: title,
    author: person(author),
    datePublished: isoDate(published.on),
    isPartOf: { '@type': 'CreativeWork', name: published.in },
    inLanguage: language,
    copyrightNotice: rights.text,
    url,
    sameAs: published.url,
    itemReviewed: reviewed && {
      '@type': 'Book',
      name: reviewed.title,
      author: person(reviewed.author),
      publisher: { '@type': 'Organization', name: reviewed.publisher },
      datePublished: String(reviewed.year),
      numberOfPages: reviewed.pages,
    },
  };
}

/** The text, where something else is part of it. */
export function textAsWhole({ title, author }: TitlePage, url: string | undefined): object {
  return { '@type': 'CreativeWork', name: title, author: person(author), url };
}

/** A date as programs write it; undefined where only people can say it. */
export function isoDate({ edtf }: HistoricalDate): string | undefined {
  return /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/u.test(edtf) ? edtf : undefined;
}

function person({ given, family }: TitlePage['author']): object {
  return { '@type': 'Person', name: `${given} ${family}`, givenName: given, familyName: family };
}
