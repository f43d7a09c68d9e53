/* Ce que disent en français les scripts chargés au besoin : la recherche et la liste des raccourcis. */
import { counter } from '../plural.ts';

const count = counter<'one' | 'other'>('fr', 'other');
const FOUND = { one: 'résultat', other: 'résultats' };

export const subjects = {
  kinds: {
    person: { singular: 'personne', plural: 'Personnes' },
    character: { singular: 'personnage', plural: 'Personnages' },
    place: { singular: 'lieu', plural: 'Lieux' },
    event: { singular: 'événement', plural: 'Événements' },
    institution: { singular: 'institution', plural: 'Institutions' },
    work: { singular: 'œuvre', plural: 'Œuvres' },
    idea: { singular: 'notion', plural: 'Notions et usages' },
    object: { singular: 'objet', plural: 'Objets' },
  },
  worlds: { history: 'histoire', novel: 'roman', criticism: 'critique' },
  descriptions: {
    history: {
      person: 'Une personne réelle',
      place: 'Un lieu réel',
      event: 'Un événement historique',
      institution: 'Une institution réelle',
      work: 'Un document ou une œuvre de l’époque',
      idea: 'Un sujet d’histoire',
      object: 'Un objet de l’époque',
    },
    novel: { character: 'Un personnage du roman', event: 'Une scène du roman', place: 'Un lieu du roman' },
    criticism: {
      person: 'Un auteur ou une autrice\u00A0; une personne réelle',
      work: 'Un ouvrage publié',
      institution: 'Une publication réelle',
      idea: 'Une question d’interprétation',
      event: 'Un tournant de la recherche',
    },
  },
  inWorld: (kind: string, world: string) => `${kind} (${world})`,
};

export const results = {
  note: (what: string) => `Note · ${what}`,
  text: (_form: string, place: string) => `Texte · ${place}`,
  places: {
    paragraph: (number: string) => `Paragraphe ${number}`,
    stanza: (number: string) => `Strophe ${number}`,
    speech: (number: string) => `Réplique ${number}`,
    passage: (number: string) => `Passage ${number}`,
  },
  lines: (first: string, last: string) => (first === last ? `Vers ${first}` : `Vers ${first}–${last}`),
  printedPage: (number: string) => `Page ${number} du texte imprimé`,
  more: (number: number) => `${String(number)} de plus`,
  everything: 'Tout',
  usualWorlds: 'Histoire et fiction',
  allWorlds: 'Tous les mondes',
  showKinds: 'Choisir les types',
  showWorlds: 'Choisir les mondes',
};

export const searching = {
  empty: ['Tapez un nom, un mot ou une expression, ou parcourez l’', 'index', '.'],
  failed: 'La recherche n’a pas pu être chargée. Vérifiez la connexion. ',
  orNames: [', ou parcourez l’', 'index', '.'],
  tryAgain: 'Réessayer',
  atWork: 'Recherche en cours…',
  nothing: (query: string) => `Rien n’a été trouvé pour «\u00A0${query}\u00A0».`,
  nearest: ' Noms proches\u00A0:',
  thin: ' Les signes, les lettres seules et les mots comme «\u00A0le\u00A0» ne se cherchent pas seuls.',
  otherWord: ' Tapez un autre mot',
  otherSpelling: ' Essayez une autre graphie',
  showing: 'Résultats pour ',
  literally: (query: string) => `Chercher plutôt «\u00A0${query}\u00A0»`,
  found: (number: number) => `${count(number, FOUND)}.`,
  foundSoFar: (number: number) =>
    `${count(number, FOUND)} pour l’instant\u00A0; la recherche dans les textes complets continue.`,
  changed: ' L’édition a changé depuis l’ouverture de cette page\u00A0; voici les résultats de la nouvelle.',
  short: 'La recherche dans les textes complets a échoué. ',
  noIndex: 'Les textes complets n’ont pas encore d’index\u00A0: lancez une fois «\u00A0npm run build\u00A0».',
} as const;

export const hits = {
  label: 'Mots trouvés',
  previous: 'Précédent',
  next: 'Suivant',
  clear: 'Effacer',
  place: (current: number, all: number) => `${String(current)} sur ${String(all)}`,
};

export const shortcuts = {
  title: 'Raccourcis clavier',
  hint: 'Ces touches n’agissent pas pendant la frappe, et se désactivent dans les réglages.',
  close: 'Fermer',
  keys: {
    '/': 'Chercher',
    n: 'Aller au mot suivant qui a une note',
    p: 'Aller au mot précédent qui a une note',
    '.': 'Aller au mot trouvé suivant',
    ',': 'Aller au mot trouvé précédent',
    h: 'Aller à ce qu’on peut faire des mots sélectionnés, ou sélectionner des mots avec les flèches',
    j: 'Aller à votre surlignage ou signet suivant',
    k: 'Aller au précédent',
    b: 'Poser un signet au passage que vous lisez, ou l’enlever',
    r: 'Suspendre la lecture à voix haute, ou la reprendre',
    '?': 'Montrer ces raccourcis',
    Enter: 'Ouvrir la note d’un mot, ou y entrer si elle est épinglée',
    Tab: 'Entrer dans la note ouverte, puis passer au mot suivant qui a une note',
    Esc: 'Fermer ce qui a été ouvert en dernier\u00A0: réglages, note, mots trouvés',
  },
};

export const newerEdition = { says: 'Une édition plus récente est disponible\u00A0:', reload: 'recharger' };
