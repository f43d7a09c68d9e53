import type { Edition } from './edition.ts';
import { perEdition } from './per-edition.ts';

/** What all passages of a text are called: `passage` where they are of several kinds. */
export type PassageName = 'paragraph' | 'stanza' | 'speech' | 'passage';

export const passageName = perEdition(({ passages }: Edition): PassageName => {
  const [first, ...others] = new Set(
    passages.map(({ type }) => (type === 'stanza' || type === 'speech' ? type : 'paragraph')),
  );
  return first === undefined || others.length > 0 ? 'passage' : first;
});
