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
  fullNote: 'Note entière',
  fullNoteOf: (title: string) => `Note entière : ${title}`,
  backTo: (lemma: string) => `Retour à « ${lemma} »`,
  citedIn: 'Cité dans',
  places: 'Où cela s’est passé. Chaque lieu figure sur les cartes et dans la liste qui les suit.',
  imprint: 'À propos de ce livre',
  passages: 'Passages',
  passage: (part: number | undefined, number: number) =>
    part === undefined ? String(number) : `${String(part)}.${String(number)}`,
  spoilers: 'Ce que les notes tiennent fermé',
  spoilerWarning: 'Avant de continuer',
  warned: (warnings: readonly string[]) =>
    `Le chapitre suivant contient ce que les notes tiennent fermé ; en bref : ${new Intl.ListFormat('fr').format(warnings)}. Rien n’en est dit avant cette page.`,
  closed: (heading: string, warning: string) => `${heading} : ${warning} ; dans le dernier chapitre`,
  version: (version: string) => `Version ${version}.`,
  state: (date: string) => `État : ${date}.`,
  accessibility:
    'Le texte se lit dans l’ordre à l’oreille et au clavier. Chaque note s’atteint depuis son appel et y ramène. Les passages sont répertoriés. Les dessins du temps, des lieux et des personnes sont repris à côté en listes.',
};
