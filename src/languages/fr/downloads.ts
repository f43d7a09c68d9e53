export const downloads = {
  title: 'Télécharger',
  description:
    'Cette édition à emporter\u00A0: pour une liseuse, pour le papier, pour l’étude et pour la conservation.',
  intro:
    'Tout ce qui est ici vient du même contenu que ces pages et est gratuit. Les droits sont indiqués plus bas.',
  purposes: {
    read: 'À lire',
    text: 'Le texte',
    notes: 'Les notes',
    sources: 'Les sources',
    keep: 'À conserver et à réutiliser',
  },
  offers: {
    epub: {
      name: 'EPUB',
      use: 'Pour une liseuse, une tablette ou un téléphone\u00A0: le texte avec ses notes, à lire partout.',
    },
    'pdf-a4': {
      name: 'PDF, notes entières, A4',
      use: 'Pour une imprimante\u00A0: le texte avec chaque note en bref au bas de la page, puis les notes entières et les sources.',
    },
    'pdf-a5': {
      name: 'PDF, notes entières, A5',
      use: 'Pour un petit écran, ou deux pages par feuille\u00A0: la même chose en plus petit.',
    },
    'pdf-short-a4': {
      name: 'PDF, notes brèves, A4',
      use: 'Pour lire sur papier\u00A0: le texte avec chaque note en bref au bas de la page, et rien après.',
    },
    'pdf-short-a5': {
      name: 'PDF, notes brèves, A5',
      use: 'Pour un petit écran, ou deux pages par feuille\u00A0: la même chose en plus petit.',
    },
    'pdf-text-a4': {
      name: 'PDF, texte seul, A4',
      use: 'Pour une classe, ou pour lire sans interruption\u00A0: le texte sans les notes.',
    },
    'pdf-text-a5': {
      name: 'PDF, texte seul, A5',
      use: 'Pour un petit écran, ou deux pages par feuille\u00A0: la même chose en plus petit.',
    },
    text: { name: 'Texte brut', use: 'Pour tout programme\u00A0: le texte seul, caractère par caractère.' },
    markdown: {
      name: 'Markdown',
      use: 'Pour qui écrit et prend des notes\u00A0: le texte avec ses italiques et ses titres.',
    },
    tei: {
      name: 'TEI P5',
      use: 'Pour la recherche et les bibliothèques\u00A0: texte, notes, personnes, lieux, événements et sources, balisés. Ce qui dévoile quelque chose s’y trouve, signalé comme tel.',
    },
    annotations: {
      name: 'Web Annotation',
      use: 'Pour les outils d’annotation\u00A0: chaque note, liée à ses mots dans le texte brut.',
    },
    words: {
      name: 'Liste de mots (CSV)',
      use: 'Pour les cartes mémoire et les tableurs\u00A0: vedette, original, glose, type et phrase de chaque note.',
    },
    places: { name: 'Lieux (GeoJSON)', use: 'Pour les cartes\u00A0: chaque lieu, avec ses notes.' },
    csl: {
      name: 'CSL-JSON',
      use: 'Pour Zotero, Pandoc et d’autres outils de citation\u00A0: la bibliographie.',
    },
    bibtex: { name: 'BibTeX', use: 'Pour LaTeX\u00A0: la bibliographie.' },
    ris: {
      name: 'RIS',
      use: 'Pour EndNote, Mendeley et les catalogues de bibliothèques\u00A0: la bibliographie.',
    },
    model: {
      name: 'Tout en JSON',
      use: 'Pour qui programme\u00A0: texte, notes, noms, dates, lieux, relations et sources. Ce qui dévoile quelque chose est omis.',
    },
    schema: {
      name: 'JSON Schema',
      use: 'Pour qui programme\u00A0: ce que signifie chaque champ de ce fichier.',
    },
    cff: {
      name: 'CITATION.cff',
      use: 'Pour les dépôts\u00A0: comment citer cette édition, à l’usage des programmes.',
    },
  },
  version: (version: string) => `version ${version}`,
  state: (state: string) => `État de cette édition\u00A0: ${state}.`,
  permanent: 'Adresse permanente\u00A0:',
  changes: 'Ce qui a changé, et pourquoi',
};

export const wordList = {
  columns: {
    headword: 'Vedette',
    original: 'Original',
    gloss: 'Glose',
    kind: 'Type',
    sentence: 'Phrase',
    address: 'Adresse',
  },
};

export const portable = {
  sources: 'Sources',
  inText: 'Dans le texte',
  leftOut: (heading: string, warning: string) =>
    `«\u00A0${heading}\u00A0» n’est pas repris ici\u00A0: ce passage ${warning}.`,
  partOf: (title: string) => `Une note sur «\u00A0${title}\u00A0».`,
  notes: 'Notes',
  pages: 'Pages',
  downloads: 'Fichiers',
  spoilers:
    'Les notes et les fichiers omettent ce qui dévoile quelque chose\u00A0; quand un fichier le contient, cela y est signalé.',
};

export const changes = {
  title: 'Modifications',
  description: 'Ce qui a été corrigé dans cette édition, quand et pourquoi.',
  intro:
    'Ce qui a été corrigé dans cette édition, quand et pourquoi, du plus récent au plus ancien. Une citation peut préciser l’état consulté.',
  none: 'Rien n’a encore été corrigé.',
  why: 'Pourquoi\u00A0:',
  concerns: 'Concerne\u00A0:',
  feed: 'Flux des modifications (Atom)',
  feedTitle: (title: string) => `Modifications de «\u00A0${title}\u00A0»`,
};
