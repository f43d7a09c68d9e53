export const downloads = {
  title: 'Scarica',
  description:
    'Questa edizione da portare con sé: per un lettore di e-book, per la carta, per lo studio e per la conservazione.',
  intro:
    'Tutto ciò che è qui viene dallo stesso contenuto di queste pagine ed è gratuito. I diritti sono indicati più sotto.',
  purposes: {
    read: 'Da leggere',
    text: 'Il testo',
    notes: 'Le note',
    sources: 'Le fonti',
    keep: 'Da conservare e riutilizzare',
  },
  offers: {
    epub: {
      name: 'EPUB',
      use: 'Per un lettore di e-book, un tablet o un telefono: il testo con le sue note, da leggere ovunque.',
    },
    'pdf-a4': {
      name: 'PDF, note intere, A4',
      use: 'Per una stampante: il testo con ogni nota in breve a piè di pagina, e dopo le note intere e le fonti.',
    },
    'pdf-a5': {
      name: 'PDF, note intere, A5',
      use: 'Per uno schermo piccolo, o due pagine per foglio: lo stesso in formato minore.',
    },
    'pdf-short-a4': {
      name: 'PDF, note brevi, A4',
      use: 'Per leggere su carta: il testo con ogni nota in breve a piè di pagina, e nulla dopo.',
    },
    'pdf-short-a5': {
      name: 'PDF, note brevi, A5',
      use: 'Per uno schermo piccolo, o due pagine per foglio: lo stesso in formato minore.',
    },
    'pdf-text-a4': {
      name: 'PDF, solo il testo, A4',
      use: 'Per una classe, o per leggere senza interruzioni: il testo senza note.',
    },
    'pdf-text-a5': {
      name: 'PDF, solo il testo, A5',
      use: 'Per uno schermo piccolo, o due pagine per foglio: lo stesso in formato minore.',
    },
    text: { name: 'Testo semplice', use: 'Per ogni programma: il solo testo, carattere per carattere.' },
    markdown: {
      name: 'Markdown',
      use: 'Per chi scrive e prende appunti: il testo con i suoi corsivi e titoli.',
    },
    tei: {
      name: 'TEI P5',
      use: 'Per la ricerca e le biblioteche: testo, note, persone, luoghi, eventi e fonti, marcati. Ciò che rivela qualcosa vi è compreso, indicato come tale.',
    },
    annotations: {
      name: 'Web Annotation',
      use: 'Per gli strumenti di annotazione: ogni nota, legata alle sue parole nel testo semplice.',
    },
    words: {
      name: 'Elenco di parole (CSV)',
      use: 'Per schede di studio e fogli di calcolo: lemma, originale, glossa, tipo e frase di ogni nota.',
    },
    places: { name: 'Luoghi (GeoJSON)', use: 'Per le carte: ogni luogo, con le sue note.' },
    csl: { name: 'CSL-JSON', use: 'Per Zotero, Pandoc e altri strumenti di citazione: la bibliografia.' },
    bibtex: { name: 'BibTeX', use: 'Per LaTeX: la bibliografia.' },
    ris: { name: 'RIS', use: 'Per EndNote, Mendeley e i cataloghi delle biblioteche: la bibliografia.' },
    model: {
      name: 'Tutto in JSON',
      use: 'Per chi programma: testo, note, nomi, date, luoghi, relazioni e fonti. Ciò che rivela qualcosa è omesso.',
    },
    schema: { name: 'JSON Schema', use: 'Per chi programma: che cosa significa ogni campo di quel file.' },
    cff: { name: 'CITATION.cff', use: 'Per i repository: come si cita questa edizione, per i programmi.' },
  },
  version: (version: string) => `versione ${version}`,
  state: (state: string) => `Stato di questa edizione: ${state}.`,
  permanent: 'Indirizzo permanente:',
  changes: 'Che cosa è cambiato, e perché',
};

export const wordList = {
  columns: {
    headword: 'Lemma',
    original: 'Originale',
    gloss: 'Glossa',
    kind: 'Tipo',
    sentence: 'Frase',
    address: 'Indirizzo',
  },
};

export const portable = {
  sources: 'Fonti',
  inText: 'Nel testo',
  leftOut: (heading: string, warning: string) => `«${heading}» è omesso qui: questo passo ${warning}.`,
  partOf: (title: string) => `Una nota a «${title}».`,
  notes: 'Note',
  pages: 'Pagine',
  downloads: 'File',
  spoilers: 'Note e file omettono ciò che rivela qualcosa; se un file lo contiene, è indicato come tale.',
};

export const changes = {
  title: 'Modifiche',
  description: 'Che cosa è stato corretto in questa edizione, quando e perché.',
  intro:
    'Che cosa è stato corretto in questa edizione, quando e perché, a cominciare dal più recente. Chi cita può indicare lo stato che ha consultato.',
  none: 'Non è stato ancora corretto nulla.',
  why: 'Perché:',
  concerns: 'Riguarda:',
  feed: 'Feed delle modifiche (Atom)',
  feedTitle: (title: string) => `Modifiche a «${title}»`,
};
