import { printPeople, type TitlePage } from '../../edition/title-page.ts';
import { stableUuid } from '../stable-uuid.ts';

/** The name of a book that every state of its edition has: of who wrote what, in which language. */
export function identifierOf({
  title,
  author,
  language,
}: Pick<TitlePage, 'title' | 'author' | 'language'>): string {
  return `urn:uuid:${stableUuid(['companion-reader', printPeople(author, 'en'), title, language].join('\n'))}`;
}
