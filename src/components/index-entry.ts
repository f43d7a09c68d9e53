import type { Element, ElementContent, Properties } from 'hast';
import type { Addresses } from '../address.ts';
import type { Edition } from '../edition/edition.ts';
import type { IndexEntry, IndexLine, Reference } from '../edition/name-index.ts';
import { addressOfPlace, shortPlace } from '../edition/short-place.ts';
import type { Words } from '../languages/words.ts';
import { inLanguage } from '../markup/language.ts';

/** What an entry of the index is printed with. */
interface Setting {
  readonly edition: Edition;
  readonly address: Addresses;
  readonly words: Words;
}

/**
 * An entry of the index as the item of a list: the heading leads to its note, the numbers to the text, and on paper the note’s
 * number stands behind them. It is built without a blank too many, since commas stand right behind their words.
 */
export function indexEntry(entry: IndexEntry, setting: Setting): Element {
  const { words, edition } = setting;
  const { latin, under, see, also } = entry;
  const lines = [
    ...under.map((line) => element('li', {}, lineOf(line, edition.titlePage.language, [], setting))),
    ...(also.length === 0 ? [] : [element('li', {}, references(words.names.seeAlso, also, setting))]),
  ];
  const additions = [
    ...(latin === undefined
      ? []
      : [
          text(' '),
          element('span', { className: ['latin'], ...languageOf(latin.language, edition) }, [
            text(latin.text),
          ]),
        ]),
    ...(see.length === 0 ? [] : [text(', '), ...references(words.names.see, see, setting)]),
  ];
  return element('li', { id: entry.id }, [
    ...lineOf(entry, entry.language, additions, setting),
    ...(lines.length === 0 ? [] : [element('ul', {}, lines)]),
  ]);
}

function lineOf(
  { text: words, noteId, places }: IndexLine,
  language: string,
  additions: readonly ElementContent[],
  { edition, address, words: { names, text: placeWords } }: Setting,
): ElementContent[] {
  const note = noteId === undefined ? undefined : edition.notes.get(noteId);
  const spoken = languageOf(language, edition);
  const heading =
    note === undefined ? element('span', spoken, [text(words)]) : link(address.note(note.id), words, spoken);
  const placeLinks = places.flatMap((place) => [
    text(', '),
    link(address.place(addressOfPlace(place)), shortPlace(edition, place, placeWords), {
      className: ['place'],
      ...ours(edition),
    }),
  ]);
  const onPaper =
    note === undefined
      ? []
      : [
          element('span', { className: ['on-paper'], ...ours(edition) }, [
            text(`, ${names.note(note.number)}`),
          ]),
        ];
  return [heading, ...additions, ...placeLinks, ...onPaper];
}

function references(word: string, to: readonly Reference[], { address, edition }: Setting): ElementContent[] {
  const links = to.flatMap(({ text: words, noteId, id }, place) => [
    ...(place === 0 ? [] : [text('; ')]),
    link(noteId === undefined ? `#${id}` : address.note(noteId), words, {}),
  ]);
  return [element('i', ours(edition), [text(word)]), text(' '), ...links];
}

function languageOf(language: string, { titlePage }: Edition): Properties {
  return { ...inLanguage(language, titlePage.language) };
}

/** Tags words of the interface. */
function ours({ titlePage }: Edition): Properties {
  return { ...inLanguage(titlePage.interface, titlePage.language) };
}

function link(href: string, words: string, properties: Properties): Element {
  return element('a', { ...properties, href }, [text(words)]);
}

function element(tagName: string, properties: Properties, children: readonly ElementContent[]): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
