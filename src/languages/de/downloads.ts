export const downloads = {
  title: 'Herunterladen',
  description: 'Diese Ausgabe zum Mitnehmen: für Lesegeräte, für Papier, zum Forschen und zum Aufbewahren.',
  intro:
    'Alles hier geht aus demselben Inhalt hervor wie diese Seiten und ist kostenlos. Die Rechte stehen unten.',
  purposes: {
    read: 'Zum Lesen',
    text: 'Der Text',
    notes: 'Die Anmerkungen',
    sources: 'Die Quellen',
    keep: 'Zum Aufbewahren und Weiterbauen',
  },
  offers: {
    epub: {
      name: 'EPUB',
      use: 'Für Lesegerät, Tablet oder Telefon: der Text mit seinen Anmerkungen, überall zu lesen.',
    },
    'pdf-a4': {
      name: 'PDF, ganze Anmerkungen, A4',
      use: 'Für den Drucker: der Text, jede Anmerkung in Kürze am Fuß der Seite, dahinter die ganzen Anmerkungen und die Quellen.',
    },
    'pdf-a5': {
      name: 'PDF, ganze Anmerkungen, A5',
      use: 'Für kleine Bildschirme oder zwei Seiten auf einem Blatt: dasselbe in kleinerem Format.',
    },
    'pdf-short-a4': {
      name: 'PDF, kurze Anmerkungen, A4',
      use: 'Zum Lesen auf Papier: der Text, jede Anmerkung in Kürze am Fuß der Seite, und nichts dahinter.',
    },
    'pdf-short-a5': {
      name: 'PDF, kurze Anmerkungen, A5',
      use: 'Für kleine Bildschirme oder zwei Seiten auf einem Blatt: dasselbe in kleinerem Format.',
    },
    'pdf-text-a4': {
      name: 'PDF, nur der Text, A4',
      use: 'Für den Unterricht oder zum ungestörten Lesen: der Text ohne Anmerkungen.',
    },
    'pdf-text-a5': {
      name: 'PDF, nur der Text, A5',
      use: 'Für kleine Bildschirme oder zwei Seiten auf einem Blatt: dasselbe in kleinerem Format.',
    },
    text: { name: 'Reiner Text', use: 'Für jedes Programm: der Text allein, Zeichen für Zeichen.' },
    markdown: {
      name: 'Markdown',
      use: 'Zum Schreiben und Exzerpieren: der Text mit Kursivsatz und Überschriften.',
    },
    tei: {
      name: 'TEI P5',
      use: 'Für Forschung und Bibliotheken: Text, Anmerkungen, Personen, Orte, Ereignisse und Quellen, ausgezeichnet. Was etwas verrät, steht darin und ist als solches bezeichnet.',
    },
    annotations: {
      name: 'Web Annotation',
      use: 'Für Programme zum Annotieren: jede Anmerkung an ihren Wörtern im reinen Text.',
    },
    words: {
      name: 'Wortliste (CSV)',
      use: 'Für Karteikarten und Tabellen: Stichwort, Original, Kurzfassung, Art und Satz jeder Anmerkung.',
    },
    places: { name: 'Orte (GeoJSON)', use: 'Für Karten: jeder Ort mit seinen Anmerkungen.' },
    csl: {
      name: 'CSL-JSON',
      use: 'Für Zotero, Pandoc und andere Zitierprogramme: das Literaturverzeichnis.',
    },
    bibtex: { name: 'BibTeX', use: 'Für LaTeX: das Literaturverzeichnis.' },
    ris: { name: 'RIS', use: 'Für EndNote, Mendeley und Bibliothekskataloge: das Literaturverzeichnis.' },
    model: {
      name: 'Alles als JSON',
      use: 'Zum Programmieren: Text, Anmerkungen, Namen, Daten, Orte, Beziehungen und Quellen. Was etwas verrät, ist ausgelassen.',
    },
    schema: { name: 'JSON Schema', use: 'Zum Programmieren: was jedes Feld jener Datei bedeutet.' },
    cff: {
      name: 'CITATION.cff',
      use: 'Für Repositorien: wie diese Ausgabe zu zitieren ist, für Programme lesbar.',
    },
  },
  version: (version: string) => `Version ${version}`,
  state: (state: string) => `Stand dieser Ausgabe: ${state}.`,
  permanent: 'Dauerhafte Adresse:',
  changes: 'Was sich geändert hat, und warum',
};

export const wordList = {
  columns: {
    headword: 'Stichwort',
    original: 'Original',
    gloss: 'Kurzfassung',
    kind: 'Art',
    sentence: 'Satz',
    address: 'Adresse',
  },
};

export const portable = {
  sources: 'Quellen',
  inText: 'Im Text',
  leftOut: (heading: string, warning: string) =>
    `„${heading}“ ist hier ausgelassen: Der Abschnitt ${warning}.`,
  partOf: (title: string) => `Eine Anmerkung zu „${title}“.`,
  notes: 'Anmerkungen',
  pages: 'Seiten',
  downloads: 'Dateien',
  spoilers:
    'Anmerkungen und Dateien lassen aus, was etwas verrät; enthält eine Datei es doch, ist es dort als solches bezeichnet.',
};

export const changes = {
  title: 'Änderungen',
  description: 'Was in dieser Ausgabe berichtigt wurde, wann und warum.',
  intro:
    'Was in dieser Ausgabe berichtigt wurde, wann und warum, das Neueste zuerst. Wer zitiert, kann den Stand angeben, der dabei vorlag.',
  none: 'Noch ist nichts berichtigt worden.',
  why: 'Warum:',
  concerns: 'Betrifft:',
  feed: 'Änderungen als Feed (Atom)',
  feedTitle: (title: string) => `Änderungen an „${title}“`,
};
