import { capitalise } from '../edition/capitalise.ts';
import type { Words } from '../languages/words.ts';

/** Something that a reader can choose to print. */
export interface PrintChoice {
  /** The choice's address on the page for printing: `/print/#notes-only`. */
  readonly id: string;
  readonly name: string;
}

/** What a reader can choose to print, in the words of the interface. */
export function printChoices(words: Words['print'], form: string): readonly PrintChoice[] {
  const text = capitalise(form);
  return [
    { id: 'text-only', name: words.textOnly(text) },
    { id: 'short-notes', name: words.shortNotes(text) },
    { id: 'full-notes', name: words.fullNotes(text) },
    { id: 'notes-only', name: words.notesOnly },
  ];
}
