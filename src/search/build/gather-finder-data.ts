import { addresses } from '../../address.ts';
import type { Edition, Note } from '../../edition/edition.ts';
import { perEdition } from '../../edition/per-edition.ts';
import { createAnalyser, type Analyser, type IrregularForms } from '../analyser.ts';
import { partName } from '../../edition/part-name.ts';
import { wordsOf } from '../../languages/words.ts';
import {
  allWordsOf,
  namesOf,
  nameWords,
  type FinderData,
  type FinderNote,
  type FinderTextPart,
} from '../finder-data.ts';
import { loadPacks } from '../languages/packs.ts';
import { nameKey } from '../query.ts';
import type { TextPlaces } from '../text-places.ts';
import { inLatin } from '../writing/latin.ts';
import { gatherPlaces } from './gather-places.ts';
import { irregularForms } from './irregular-forms.ts';
import { passageWords } from './passage-words.ts';

/** What a search of an edition answers from, and all words that it may be asked for. */
export interface Gathered extends FinderData {
  readonly words: readonly string[];
  readonly forms: IrregularForms;
  readonly places: TextPlaces;
}

/** Which languages an edition is searched in: its own, and those of the other scripts in it. */
export function searchLanguages({ titlePage: { language, scripts } }: Edition): string[] {
  return [...new Set([language, ...Object.values(scripts)])];
}

/** The analyser of an edition, with the forms that its words need. */
export const analyserOf = perEdition(makeAnalyser);

/** Gathers what the finder needs of an edition; what a spoiler gates is not in it. */
export const gatherFinderData = perEdition(gather);

async function makeAnalyser(edition: Edition): Promise<{ analyser: Analyser; forms: IrregularForms }> {
  const languages = searchLanguages(edition);
  const packs = await loadPacks(languages);
  const plain = createAnalyser(languages, packs);
  const texts = [
    ...edition.passages.map(passageWords(edition)),
    ...[...edition.notes.values()].flatMap(({ text, gloss, allNames }) => [
      text,
      gloss,
      ...allNames.map((name) => name.text),
    ]),
  ];
  const words = new Set(texts.flatMap((text) => plain.wordsOf(text)));
  const forms = irregularForms(languages[0] ?? '', words, plain);
  return { analyser: createAnalyser(languages, packs, forms), forms };
}

async function gather(edition: Edition): Promise<Gathered> {
  const address = addresses('/');
  const { analyser, forms } = await analyserOf(edition);
  const notes = [...edition.notes.values()];
  const data: FinderData = {
    notes: notes.map((note) => toFinderNote(note, belowRoot(address.note(note.id)), analyser)),
    textParts: textPartsOf(edition, (id) => belowRoot(address.part(id))),
    passages: edition.passages.map((passage, index) => ({
      address: belowRoot(address.place(passage)),
      number: passage.number,
      order: index + 1,
      text: passageWords(edition)(passage),
    })),
  };
  const places = gatherPlaces(edition, analyser);
  return { ...data, words: vocabulary(data, notes, analyser), forms, places };
}

/** The parts whose passages are numbered anew in each. */
function textPartsOf({ parts, titlePage }: Edition, pageOf: (id: string) => string): FinderTextPart[] {
  if (titlePage.layout !== 'parts' || parts.length < 2) return [];
  const words = wordsOf(titlePage.interface).text;
  return parts.map((part) => ({ page: pageOf(part.id), name: partName(part, words) }));
}

/** Where a record leads, below the site’s root, from an address that begins with the root’s slash. */
function belowRoot(address: string): string {
  return address.replace(/^\//u, '');
}

/** Lists the words of the notes that the finder does not know by their stems already, one for each stem. */
function vocabulary(data: FinderData, notes: readonly Note[], analyser: Analyser): string[] {
  const glosses = data.notes.flatMap(({ gloss }) => allWordsOf(gloss, analyser));
  const stems = new Set([...nameWords(data, analyser), ...glosses].map((word) => analyser.stem(word)));
  const words = new Set(notes.flatMap(({ text }) => allWordsOf(text, analyser)));
  return [...words]
    .sort()
    .filter((word) => !stems.has(analyser.stem(word)) && stems.add(analyser.stem(word)));
}

function toFinderNote(note: Note, address: string, analyser: Analyser): FinderNote {
  const { title, kind, world, gloss } = note;
  const names = note.allNames.map(({ text }) => text).filter((name) => name !== title);
  const [family = ''] = note.sortTitle.split(', ');
  const isSomebody = kind === 'person' || kind === 'character';
  if (isSomebody && family !== note.sortTitle && !names.includes(family)) names.push(family);
  const folded = distinctNames(
    title,
    names.map((name) => analyser.wordsOf(name).join(' ')),
    analyser,
  );
  const derived = new Set(folded.filter((name) => name !== inLatin(name)).map(inLatin));
  return {
    address,
    title,
    kind,
    world,
    gloss,
    names: folded.filter((name) => !derived.has(name)).join('|'),
  };
}

/** Leaves out names that are the same to a searcher as one before them: the finder knows endings by itself. */
function distinctNames(title: string, names: readonly string[], analyser: Analyser): string[] {
  const seen = new Set([nameKey(title, analyser)]);
  return names.filter((name) => {
    const key = nameKey(name, analyser);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Every word of the names of a note, folded. */
export function wordsOfNames(note: FinderNote, analyser: Analyser): Set<string> {
  return new Set(namesOf(note, analyser).flatMap((name) => name.split(' ')));
}
