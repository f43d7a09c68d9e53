/* Ce que l’édition dit en français là où elle n’est pas une page du site : en livre numérique et sans réseau. */

export const offline = {
  notKept: 'Cette page n’est pas conservée sur cet appareil, et il n’y a pas de réseau',
  toText: 'Vers le texte',
};

export const book = {
  cover: 'Couverture',
  contents: 'Table des matières',
  notes: 'Notes',
  withNotes: 'Avec des notes',
  notesInShort: 'Notes en bref',
  fullNote: 'Note complète',
  fullNoteOf: (title: string) => `Note complète\u00A0: ${title}`,
  backTo: (lemma: string) => `Retour à «\u00A0${lemma}\u00A0»`,
  citedIn: 'Cité dans',
  places: 'Où cela s’est passé. Chaque lieu figure sur les cartes et dans la liste qui les suit.',
  imprint: 'À propos de ce livre',
  passages: 'Passages',
  passage: (part: number | undefined, number: number) =>
    part === undefined ? String(number) : `${String(part)}.${String(number)}`,
  spoilers: 'Ce que les notes gardent caché',
  spoilerWarning: 'Avant de continuer',
  warned: (warnings: readonly string[]) =>
    `Le chapitre suivant contient ce que les notes gardent caché\u00A0; en bref\u00A0: ${new Intl.ListFormat('fr').format(warnings)}. Rien n’en est dit avant cette page.`,
  closed: (heading: string, warning: string) =>
    `${heading}\u00A0: ${warning}\u00A0; dans le dernier chapitre`,
  version: (version: string) => `Version ${version}.`,
  state: (date: string) => `État au ${date}.`,
  accessibility:
    'Le texte peut s’écouter dans l’ordre et se lire au clavier. Chaque note s’atteint depuis son appel et y ramène. Les passages sont répertoriés. Ce qui est dessiné des dates, des lieux et des personnes est repris à côté sous forme de listes.',
};
