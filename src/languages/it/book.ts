/* Ciò che l’edizione dice in italiano dove non è una pagina del sito: come libro elettronico e senza rete. */

export const offline = {
  notKept: 'Questa pagina non è conservata su questo dispositivo, e non c’è rete',
  toText: 'Al testo',
};

export const book = {
  cover: 'Copertina',
  contents: 'Sommario',
  notes: 'Note',
  withNotes: 'Con note',
  notesInShort: 'Note in breve',
  fullNote: 'Nota completa',
  fullNoteOf: (title: string) => `Nota completa: ${title}`,
  backTo: (lemma: string) => `Torna a «${lemma}»`,
  citedIn: 'Citata in',
  places: 'Dove è accaduto. Ogni luogo è sulle carte e nell’elenco che le segue.',
  imprint: 'Su questo libro',
  passages: 'Passi',
  passage: (part: number | undefined, number: number) =>
    part === undefined ? String(number) : `${String(part)}.${String(number)}`,
  spoilers: 'Ciò che le note tengono nascosto',
  spoilerWarning: 'Prima di proseguire',
  warned: (warnings: readonly string[]) =>
    `Il prossimo capitolo contiene ciò che le note tengono nascosto; in breve: ${new Intl.ListFormat('it').format(warnings)}. Nulla di tutto ciò compare prima di questa pagina.`,
  closed: (heading: string, warning: string) => `${heading}: ${warning}; nell’ultimo capitolo`,
  version: (version: string) => `Versione ${version}.`,
  state: (date: string) => `Aggiornamento: ${date}.`,
  accessibility:
    'Il testo si può ascoltare in ordine e leggere con la tastiera. Ogni nota si raggiunge dal suo richiamo e vi riporta. I passi sono elencati. I disegni di date, luoghi e persone sono ripetuti accanto in forma di elenchi.',
};
