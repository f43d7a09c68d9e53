import type { Edition } from '../../edition/edition.ts';
import type { Passage } from '../../edition/passage.ts';
import { perEdition } from '../../edition/per-edition.ts';

/** The words that a passage is found by: its own, and the captions of the figures that stand with it. */
export const passageWords: (edition: Edition) => (passage: Passage) => string = perEdition(({ parts }) => {
  const captions = new Map<Passage | undefined, string[]>();
  for (const { figures, passages } of parts)
    for (const { passageId, text } of figures) {
      const passage = passages.find(({ id }) => id === passageId) ?? passages[0];
      captions.set(passage, [...(captions.get(passage) ?? []), text]);
    }
  return (passage) => [passage.text, ...(captions.get(passage) ?? [])].join(' ');
});
