export const downloads = {
  title: 'Télécharger',
  description:
    'Cette édition à emporter : pour une liseuse, pour le papier, pour l’étude et pour la conservation.',
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
      use: 'Pour une liseuse, une tablette ou un téléphone : le texte avec ses notes, à lire partout.',
    },
    'pdf-a4': { name: 'PDF, A4', use: 'Pour une imprimante : le texte avec ses notes au bas de la page.' },
    'pdf-a5': {
      name: 'PDF, A5',
      use: 'Pour un petit écran, ou deux pages par feuille : la même chose en plus petit.',
    },
    text: { name: 'Texte brut', use: 'Pour tout programme : le texte seul, signe pour signe.' },
    markdown: {
      name: 'Markdown',
      use: 'Pour qui écrit et prend des notes : le texte avec ses italiques et ses titres.',
    },
    tei: {
      name: 'TEI P5',
      use: 'Pour la recherche et les bibliothèques : texte, notes, personnes, lieux, événements et sources, balisés. Ce qui dévoile quelque chose s’y trouve, signalé comme tel.',
    },
    annotations: {
      name: 'Web Annotation',
      use: 'Pour les outils d’annotation : chaque note, liée à ses mots dans le texte brut.',
    },
    words: {
      name: 'Liste de mots (CSV)',
      use: 'Pour les cartes mémoire et les tableurs : entrée, original, glose, genre et phrase de chaque note.',
    },
    places: { name: 'Lieux (GeoJSON)', use: 'Pour les cartes : chaque lieu, avec ses notes.' },
    csl: { name: 'CSL-JSON', use: 'Pour Zotero, Pandoc et d’autres outils de citation : la bibliographie.' },
    bibtex: { name: 'BibTeX', use: 'Pour LaTeX : la bibliographie.' },
    ris: {
      name: 'RIS',
      use: 'Pour EndNote, Mendeley et les catalogues de bibliothèques : la bibliographie.',
    },
    model: {
      name: 'Tout en JSON',
      use: 'Pour qui programme : texte, notes, noms, dates, lieux, relations et sources. Ce qui dévoile quelque chose est omis.',
    },
    schema: { name: 'JSON Schema', use: 'Pour qui programme : ce que signifie chaque champ de ce fichier.' },
    cff: {
      name: 'CITATION.cff',
      use: 'Pour les dépôts : comment citer cette édition, à l’usage des programmes.',
    },
  },
  version: (version: string) => `version ${version}`,
  state: (state: string) => `État de cette édition : ${state}.`,
  permanent: 'Adresse permanente :',
  changes: 'Ce qui a changé, et pourquoi',
};

export const wordList = {
  columns: {
    headword: 'Entrée',
    original: 'Original',
    gloss: 'Glose',
    kind: 'Genre',
    sentence: 'Phrase',
    address: 'Adresse',
  },
};

export const portable = {
  sources: 'Sources',
  inText: 'Dans le texte',
  leftOut: (heading: string, warning: string) =>
    `« ${heading} » n’est pas repris ici : ce passage ${warning}.`,
  partOf: (title: string) => `Une note sur « ${title} ».`,
  notes: 'Notes',
  pages: 'Pages',
  downloads: 'Fichiers',
  spoilers:
    'Les notes et les fichiers omettent ce qui dévoile quelque chose ; quand un fichier le contient, c’est signalé comme tel.',
};

export const changes = {
  title: 'Modifications',
  description: 'Ce qui a été corrigé dans cette édition, quand et pourquoi.',
  intro:
    'Ce qui a été corrigé dans cette édition, quand et pourquoi, du plus récent au plus ancien. Une citation peut nommer l’état qu’elle a vu.',
  none: 'Rien n’a encore été corrigé.',
  why: 'Pourquoi :',
  concerns: 'Concerne :',
  feed: 'Modifications en flux (Atom)',
  feedTitle: (title: string) => `Modifications de « ${title} »`,
};
