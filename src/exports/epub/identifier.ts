import { printPeople, type TitlePage } from '../../edition/title-page.ts';

/** The name of a book that every state of its edition has: a UUID (version 5) of who wrote what, in which language. */
export async function identifierOf({
  title,
  author,
  language,
}: Pick<TitlePage, 'title' | 'author' | 'language'>): Promise<string> {
  const name = ['companion-reader', printPeople(author, 'en'), title, language].join('\n');
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-1', new TextEncoder().encode(name)));
  const hex = [...hash.slice(0, 16)]
    .map((byte, index) => (index === 6 ? (byte & 0x0f) | 0x50 : index === 8 ? (byte & 0x3f) | 0x80 : byte))
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  const groups = [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ].map(([from, to]) => hex.slice(from, to));
  return `urn:uuid:${groups.join('-')}`;
}
