import type { Mention } from './mention.ts';
import type { NoteFront } from './note.ts';

/** A name that a note is found by, and where it was stated. */
export interface Name {
  readonly text: string;
  readonly language: string;
  readonly noteId: string;
  /** The headword itself, its original, another name, the words of the text, words that are searched and never printed, or a heading that an indexer wrote. */
  readonly role: 'title' | 'original' | 'name' | 'lemma' | 'find' | 'entry';
  /** Where in the note's front matter it stands; a lemma stands in the text, a heading in a file of its own. */
  readonly where: readonly PropertyKey[] | Mention;
}

/** Makes two spellings of one name equal: case, stress marks, quotation marks and the kind of apostrophe do not count. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300\u0301]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’']/gu, '’')
    .replace(/^[’“”"]+|[’“”"]+$/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Lists every name of a note, the words that the text uses for its subject among them, each once. */
export function namesOf(
  noteId: string,
  front: NoteFront,
  mentions: readonly Mention[],
  language: string,
): Name[] {
  const names: Name[] = [{ text: front.title, language, noteId, role: 'title', where: ['title'] }];
  if (front.original !== undefined) {
    const { text, lang, latin } = front.original;
    names.push({ text, language: lang, noteId, role: 'original', where: ['original', 'text'] });
    if (latin !== undefined) {
      names.push({
        text: latin,
        language: `${lang}-Latn`,
        noteId,
        role: 'original',
        where: ['original', 'latin'],
      });
    }
  }
  for (const [nameLanguage, list] of Object.entries(front.names)) {
    for (const [index, text] of list.entries()) {
      names.push({
        text,
        language: nameLanguage,
        noteId,
        role: 'name',
        where: ['names', nameLanguage, index],
      });
    }
  }
  for (const mention of mentions) {
    names.push({ text: mention.lemma, language, noteId, role: 'lemma', where: mention });
  }
  for (const [index, text] of front.find.entries()) {
    names.push({ text, language, noteId, role: 'find', where: ['find', index] });
  }
  return withoutRepeats(names);
}

/** Leaves out names that the same note has in another spelling before. */
export function withoutRepeats(names: readonly Name[]): Name[] {
  const seen = new Set<string>();
  return names.filter(({ text, noteId }) => {
    const key = `${noteId} ${foldName(text)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
