/* La page de tout ce qu’on a ajouté soi-même, en français. */
import type { Linked } from '../linked.ts';
import { counter } from '../plural.ts';

const count = counter<'one' | 'other'>('fr', 'other');

export const mine = {
  found: 'Parmi vos annotations',
  title: 'Vos annotations',
  description: 'Vos surlignages, vos commentaires et vos signets dans cette édition, sur cet appareil.',
  intro:
    'Vos surlignages, vos commentaires et vos signets. Ils sont conservés dans ce navigateur, sur cet appareil, et ne sont envoyés nulle part\u00A0: personne d’autre ne les voit, et si l’on efface les données du navigateur, ils sont perdus, à moins que vous n’en ayez enregistré une copie.',
  scriptless: 'Les annotations demandent JavaScript, désactivé ici ou pas encore chargé.',
  loading: 'Recherche de vos annotations dans le texte…',
  empty:
    'Il n’y a encore rien. Sélectionnez quelques mots du texte ou d’une note, et une barre vous propose de les surligner ou de les commenter\u00A0; le menu d’un passage propose d’y poser un signet.',
  noMatch: 'Aucune de vos annotations ne correspond.',
  shown: (number: number) =>
    `${count(number, { one: 'annotation affichée', other: 'annotations affichées' })}.`,
  search: 'Chercher dans vos annotations',
  colours: 'Couleurs',
  anyColour: 'Toutes les couleurs',
  tags: 'Étiquettes',
  anyTag: 'Toutes les étiquettes',
  inText: 'À sa place dans le texte',
  edit: 'Modifier',
  remove: 'Supprimer',
  gated: 'Dans une partie qui dévoile quelque chose',
  lost: 'Introuvables dans le texte',
  lostIntro:
    'Ces mots ne figurent plus dans le texte, ou figurent à l’identique en plusieurs endroits. Ils sont conservés tels que vous les avez sélectionnés, et recherchés de nouveau à chaque nouvelle édition.',
  noQuotation: 'Sans citation',
  bookmarks: 'Signets',
  reading: 'Où vous en étiez',
  goOn: 'Reprendre là',
  read: (percent: number) => `${String(percent)}\u00A0% lus`,
  unread: 'Pas encore commencé',
  take: 'Les emporter, les rapporter',
  style: 'Références selon',
  sources: 'Source',
  markdown: 'Enregistrer en Markdown',
  backup: 'Enregistrer une copie de tout',
  backupHint:
    'Un fichier au format du W3C pour les annotations (JSON-LD), que lisent cette page et d’autres programmes.',
  bring: 'Reprendre des annotations d’un fichier',
  brought: (number: number, known: number) =>
    `${count(number, { one: 'annotation reprise', other: 'annotations reprises' })}\u00A0; ${String(known)} déjà ${known < 2 ? 'présente' : 'présentes'}.`,
  noJson:
    'Ce fichier n’est pas du JSON. Choisissez un fichier d’annotations dont le nom finit par «\u00A0.jsonld\u00A0» ou «\u00A0.json\u00A0».',
  noAnnotations:
    'Ce fichier ne contient pas de Web Annotations. Choisissez-en un que cette page ou un autre programme a enregistré.',
  share: 'Partager par un lien ce qui est affiché',
  shared: 'Lien copié. Il porte les annotations elles-mêmes\u00A0; aucun serveur ne les conserve.',
  tooMany: 'Il y en a trop pour un lien. Restreignez le choix, ou envoyez le fichier.',
  forget: 'Tout effacer',
  forgetHint:
    'Efface de ce navigateur tout ce que cette édition y a conservé\u00A0: annotations, signets, endroit où vous en étiez et réglages.',
  forgetSure: 'Tout effacer\u00A0? C’est irréversible, à moins que vous n’ayez enregistré une copie.',
  forgotten: 'Tout est effacé.',
  cancel: 'Annuler',
  privacy: [
    'Vos surlignages, vos commentaires et vos signets, l’endroit où vous avez cessé de lire et vos réglages sont conservés dans votre propre navigateur et ne sont envoyés nulle part. La page «\u00A0',
    'Vos annotations',
    '\u00A0» montre tout, permet de l’emporter et l’efface à votre demande.',
  ] as Linked,
  privacyHeading: 'Ce qui est conservé, et où',
};
