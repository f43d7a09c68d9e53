/* Was die Ausgabe auf Deutsch sagt, wo sie keine Seite der Website ist: als Buch für Lesegeräte und ohne Netz. */

export const offline = {
  notKept: 'Diese Seite ist auf diesem Gerät nicht gespeichert, und es gibt kein Netz',
  toText: 'Zum Text',
};

export const book = {
  cover: 'Umschlag',
  contents: 'Inhalt',
  notes: 'Anmerkungen',
  withNotes: 'Mit Anmerkungen',
  notesInShort: 'Anmerkungen in Kürze',
  fullNote: 'Ganze Anmerkung',
  fullNoteOf: (title: string) => `Ganze Anmerkung: ${title}`,
  backTo: (lemma: string) => `Zurück zu „${lemma}“`,
  citedIn: 'Zitiert in',
  places: 'Wo es geschah. Jeder Ort steht auf den Karten und in der Liste darunter.',
  imprint: 'Über dieses Buch',
  passages: 'Abschnitte',
  passage: (part: number | undefined, number: number) =>
    part === undefined ? String(number) : `${String(part)}.${String(number)}`,
  spoilers: 'Was die Anmerkungen verdeckt halten',
  spoilerWarning: 'Bevor Sie weiterlesen',
  warned: (warnings: readonly string[]) =>
    `Das nächste Kapitel enthält, was die Anmerkungen verdeckt halten; in Kürze: ${new Intl.ListFormat('de').format(warnings)}. Vor dieser Seite steht nichts davon.`,
  closed: (heading: string, warning: string) => `${heading}: ${warning}; im letzten Kapitel`,
  version: (version: string) => `Version ${version}.`,
  state: (date: string) => `Stand: ${date}.`,
  accessibility:
    'Der Text lässt sich der Reihe nach hören und mit der Tastatur lesen. Jede Anmerkung ist von ihrem Zeichen aus zu erreichen und führt dorthin zurück. Die Abschnitte sind verzeichnet. Was zu Zeit, Orten und Personen gezeichnet ist, steht daneben noch einmal als Liste.',
};
