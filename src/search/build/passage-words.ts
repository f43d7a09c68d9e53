import type { Edition } from '../../edition/edition.ts';
import type { Passage } from '../../edition/passage.ts';
import { perEdition } from '../../edition/per-edition.ts';

/**
 * The words that a passage is found by: its own, the captions of the figures that stand with it, and those of the author’s
 * notes that are marked in it. What hangs on a title or a heading is found with the first passage of its part.
 */
export const passageWords: (edition: Edition) => (passage: Passage) => string = perEdition(({ parts }) => {
  const others = new Map<Passage | undefined, string[]>();
  for (const { figures, authorNotes, passages } of parts) {
    const beside = [...figures, ...authorNotes.map(({ text, markedIn }) => ({ text, passageId: markedIn }))];
    for (const { passageId, text } of beside) {
      const passage = passages.find(({ id }) => id === passageId) ?? passages[0];
      others.set(passage, [...(others.get(passage) ?? []), text]);
    }
  }
  return (passage) => [passage.text, ...(others.get(passage) ?? [])].join(' ');
});
