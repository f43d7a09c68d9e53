import { referToText } from '../citations/short-reference.ts';
import type { Edition, Note } from '../edition/edition.ts';
import type { Kind } from '../edition/kind.ts';
import type { TitlePage } from '../edition/title-page.ts';
import { named, type MetaElement } from './metadata.ts';
import { isoDate, textAsWhole } from './text-metadata.ts';

/** What schema.org calls a note’s subject. A work may be a film or a newspaper as well as a book. */
const TYPES: Readonly<Record<Kind, string>> = {
  person: 'Person',
  character: 'Person',
  place: 'Place',
  event: 'Event',
  institution: 'Organization',
  work: 'CreativeWork',
  idea: 'Thing',
  object: 'Thing',
};

/** A note in the terms of Dublin Core. It has no `citation_*`: reference managers would take it for an article in a journal. */
export function noteTags(note: Note, titlePage: TitlePage, textUrl: string | undefined): MetaElement[] {
  return named({
    'DC.title': note.title,
    'DC.creator': titlePage.editors,
    'DC.date': isoDate(note.checked),
    'DC.language': titlePage.language,
    'DC.rights': titlePage.rights.notes,
    'DC.type': 'Text',
    'DC.source': referToText(titlePage),
    'DC.relation': textUrl,
    'DCTERMS.isPartOf': titlePage.title,
  });
}

/** A note as schema.org describes it. Nothing in it comes from beyond what opens a spoiler. */
export function noteData(
  note: Note,
  { titlePage, sources }: Edition,
  description: string,
  url: string | undefined,
  textUrl: string | undefined,
): object {
  return {
    '@type': 'Article',
    headline: note.title,
    description,
    author: { '@type': 'Organization', name: titlePage.editors },
    dateModified: isoDate(note.checked),
    inLanguage: titlePage.language,
    license: licenceAddress(titlePage.rights.notes),
    url,
    about: subject(note),
    isPartOf: textAsWhole(titlePage, textUrl),
    citation: note.sourceIds.flatMap((id) => {
      const csl = sources.get(id)?.csl;
      return csl === undefined ? [] : [{ '@type': 'CreativeWork', name: csl.title, url: csl['URL'] }];
    }),
  };
}

/** The address of a Creative Commons licence that a sentence names. */
export function licenceAddress(rights: string): string | undefined {
  const { terms, version } =
    /\bCC (?<terms>BY(?:-[A-Z]{2})*) (?<version>\d\.\d)\b/u.exec(rights)?.groups ?? {};
  if (terms === undefined || version === undefined) return undefined;
  return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
}

function subject({ title, gloss, kind, world, original, place }: Note): object {
  // What happens or lies in a novel only is no event or place of the world.
  const isInvented = world === 'novel' && kind !== 'character' && kind !== 'person';
  return {
    '@type': isInvented ? 'Thing' : (TYPES[kind] ?? 'Thing'),
    name: title,
    // The accent that shows where a name is stressed is no part of its spelling.
    alternateName: original?.text.replaceAll('\u0301', ''),
    description: gloss,
    ...(kind === 'place' &&
      !isInvented &&
      place && { geo: { '@type': 'GeoCoordinates', latitude: place.lat, longitude: place.lon } }),
  };
}
