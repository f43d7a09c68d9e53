import { annotations as words } from '../languages/annotations.ts';
import { PageWords } from './annotations/page-words.ts';
import { inSlices } from './annotations/slices.ts';
import { createButton, createElement } from './create-element.ts';
import { ofInterface } from './of-interface.ts';

/**
 * Adds to a note the button that reads it aloud: at the foot of an open one, after the facts on a note’s own page. What reads is
 * fetched when it is pressed.
 */
export function addReadAloud(note: HTMLElement): void {
  if (note.querySelector('.read-note') !== null) return;
  const button = createButton(words.listen, () => void read(note), { class: 'read-note', ...ofInterface() });
  const full = note.querySelector('footer .full');
  if (full === null) note.querySelector('.facts')?.append(createElement('li', {}, button));
  else full.before(button);
}

/** Reads its title, its facts and its body, or what there is of it yet; its sources and the ways from it are not spoken. */
async function read(note: HTMLElement): Promise<void> {
  const [title, whole, brief] = ['h1, h2', '.facts, .body', '.content'].map((part) => [
    ...note.querySelectorAll(part),
  ]);
  const pieces = whole?.length === 0 ? brief : whole;
  const text = await inSlices(PageWords.read([...(title?.slice(0, 1) ?? []), ...(pieces ?? [])], ''));
  const { readAloud } = await import('./read-aloud.ts');
  readAloud(text, 0);
}
