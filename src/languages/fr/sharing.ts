/* What readers see and hear in French of annotations that are shared with them. */
import { counter } from '../plural.ts';

const count = counter<'one' | 'other'>('fr', 'other');

export const sharing = {
  theirs: 'Un surlignage partagé avec vous',
  opensShared: (colour: string, words: string) =>
    `Un commentaire partagé avec vous, ${colour.toLowerCase()}\u00A0: ${words}`,
  shared: (number: number) =>
    `${count(number, { one: 'annotation partagée', other: 'annotations partagées' })} avec vous, dont les mots sont entre deux traits.`,
  sharedBroken:
    'Le lien devait porter des annotations partagées, mais il en manque une partie. Demandez qu’on vous le renvoie.',
  keep: 'Les garder',
  putAway: 'Les écarter',
  sharedKept: (number: number) =>
    `${count(number, { one: 'annotation ajoutée', other: 'annotations ajoutées' })} aux vôtres.`,
};
