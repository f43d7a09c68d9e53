/* Ce qu’on voit et entend en français de ce qu’on ajoute soi-même. */
import { counter } from '../plural.ts';

const count = counter<'one' | 'other'>('fr', 'other');

export const annotations = {
  colours: { yellow: 'Jaune', green: 'Vert', blue: 'Bleu', rose: 'Rose' },
  bar: 'Ce que vous avez sélectionné',
  highlight: (colour: string) => `Surligner\u00A0: ${colour.toLowerCase()}`,
  comment: 'Commenter',
  copy: 'Copier avec la référence',
  share: 'Partager le lien',
  listen: 'Lire à voix haute',
  highlighted: (colour: string) => `Surligné\u00A0: ${colour.toLowerCase()}.`,
  copied: 'Copié, avec la référence.',
  linkCopied: 'Lien copié.',
  notCopied: 'Ce navigateur interdit la copie.',
  undo: 'Annuler',
  undone: 'Annulé.',
  deleted: 'Supprimé.',
  changed: 'Commentaire modifié.',
  bookmark: 'Poser un signet à ce passage',
  bookmarked: 'Signet posé.',
  bookmarkRemoved: 'Signet enlevé.',
  bookmarkHere: 'Votre signet',
  mine: 'Votre surlignage',
  colour: 'Couleur',
  yourComment: 'Votre commentaire',
  tags: 'Étiquettes, séparées par des virgules',
  remove: 'Supprimer',
  close: 'Fermer',
  all: 'Vos annotations',
  print: 'Avec vos annotations',
  comments: 'Vos commentaires',
  opens: (colour: string, words: string) => `Votre commentaire, ${colour.toLowerCase()}\u00A0: ${words}`,
  kept: 'Conservé dans ce navigateur seulement.',
  refused:
    'Ce navigateur ne laisse rien conserver à la page, comme dans une fenêtre privée\u00A0: ce que vous ajoutez dure jusqu’à ce que vous la quittiez.',
  full: 'Ce navigateur n’a plus de place pour la page\u00A0: vos dernières modifications durent jusqu’à ce que vous la quittiez.',
  saveNow: 'Enregistrer une copie maintenant',
  unreadable: (number: number) =>
    `${count(number, { one: 'annotation conservée n’a pas pu être lue et reste telle quelle', other: 'annotations conservées n’ont pas pu être lues et restent telles quelles' })}.`,
  caret:
    'Les flèches déplacent le curseur et, avec Maj, sélectionnent\u00A0; Entrée mène à ce qu’on peut faire, Échap termine.',
};
