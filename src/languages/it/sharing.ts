/* What readers see and hear in Italian of annotations that are shared with them. */
import { counter } from '../plural.ts';

const count = counter<'one' | 'other'>('it', 'other');

export const sharing = {
  theirs: 'Un’evidenziazione condivisa con te',
  opensShared: (colour: string, words: string) =>
    `Un commento condiviso con te, ${colour.toLowerCase()}: ${words}`,
  shared: (number: number) =>
    `${count(number, { one: 'annotazione condivisa', other: 'annotazioni condivise' })} con te, con le parole fra due linee.`,
  sharedBroken:
    'Il link doveva portare annotazioni condivise, ma ne manca una parte. Chiedi che ti sia inviato di nuovo.',
  keep: 'Tienile',
  putAway: 'Mettile via',
  sharedKept: (number: number) =>
    `${count(number, { one: 'annotazione aggiunta', other: 'annotazioni aggiunte' })} alle tue.`,
};
