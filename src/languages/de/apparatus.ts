/* Was das Modell einer Ausgabe auf Deutsch druckt: Daten, das Gewicht der Quellen, Stellen im Text, Beziehungen. */

export const dates = {
  seasons: { spring: 'Frühjahr', summer: 'Sommer', autumn: 'Herbst', winter: 'Winter' },
  day: (day: string) => day,
  inYear: (season: string, year: string) => `${season} ${year}`,
  ad: (year: string) => `${year} n. Chr.`,
  bc: (year: string) => `${year} v. Chr.`,
  decade: (firstYear: string) => `${firstYear}er Jahre`,
  century: (number: number) => `${String(number)}. Jahrhundert`,
  centuryBc: (number: number) => `${String(number)}. Jahrhundert v. Chr.`,
  about: (date: string) => `um ${date}`,
  perhaps: (date: string) => `vielleicht ${date}`,
  dayUnknown: (date: string) => `${date} (Tag unbekannt)`,
  monthUnknown: (year: string) => `${year} (Monat unbekannt)`,
  years: (first: string, last: string) => `${first}–${last}`,
  range: (first: string, last: string) => `${first}–${last}`,
  between: (first: string, last: string) => `${first} – ${last}`,
  from: (date: string) => `ab ${date}`,
  until: (date: string) => `bis ${date}`,
  endUnknown: (beginning: string) => `ab ${beginning}, Ende unbekannt`,
  beginningUnknown: (end: string) => `bis ${end}, Beginn unbekannt`,
};

export const tiers = {
  heading: 'Was die Quellen sind',
  primary: {
    name: 'Primärquelle',
    use: 'Von Beteiligten oder Augenzeugen: taugt für das, was gesagt, befohlen oder erlebt wurde, soweit es wusste und sagen wollte, wer schrieb.',
  },
  scholarly: {
    name: 'Wissenschaftliche Arbeit',
    use: 'Ein Buch oder Aufsatz, der seine Belege nennt: taugt für das, was geschah, wie viele es betraf und warum.',
  },
  institution: {
    name: 'Einrichtung oder Nachschlagewerk',
    use: 'Ein Archiv, ein Museum, eine Enzyklopädie oder ein Amt: taugt für Namen, Daten und Orte.',
  },
  journalism: {
    name: 'Presse',
    use: 'Eine Zeitung oder Zeitschrift, die verantwortet, was sie druckt: taugt für das, was damals berichtet und wie ein Buch aufgenommen wurde.',
  },
  other: {
    name: 'Sonstiges',
    use: 'Was keine davon bietet, etwa die Seite eines Verlags: taugt für eine Einzelheit und nie als einziger Grund einer Aussage über die Geschichte.',
  },
};

export const citations = {
  source: (number: number) => `Quelle ${String(number)}`,
  edition: 'kommentierte Ausgabe',
  quoteTitle: (title: string) => `„${title.replaceAll('„', '‚').replaceAll('“', '‘')}“`,
  noteOn: (editors: string, title: string, text: string) => `${editors}, ${title}, Anmerkung zu ${text}`,
};

export const titlePage = {
  on: 'Zu ',
  by: ' von ',
  translatedBy: (people: string) => `Übersetzt von ${people}`,
  editedBy: (people: string) => `Herausgegeben von ${people}`,
  pages: (count: number) => `${String(count)} Seiten`,
};

const PASSAGES = {
  paragraph: 'Absatz',
  quotation: 'Absatz',
  list: 'Absatz',
  table: 'Absatz',
  code: 'Absatz',
  stanza: 'Strophe',
  speech: 'Rede',
  direction: 'Bühnenanweisung',
};

export const text = {
  passage: (type: keyof typeof PASSAGES, number: number) => `${PASSAGES[type]} ${String(number)}`,
  authorNote: (number: number) => `Anmerkung des Autors ${String(number)}`,
  authorNotes: 'Anmerkungen des Autors',
  figure: 'Abbildung',
  printedPage: (number: string) => `Seite ${number} des gedruckten Textes`,
  part: (number: number) => `Teil ${String(number)}`,
  contents: 'Inhalt',
  parts: 'Teile',
  previousPart: 'Zurück:',
  nextPart: 'Weiter:',
  titlePage: 'Titelblatt',
  place: (places: readonly string[]) => places.join(', '),
  line: (first: number, last: number) =>
    first === last ? `Vers ${String(first)}` : `Verse ${String(first)}–${String(last)}`,
  onTitlePage: 'Titelblatt',
  shortLine: (first: number, last: number, onlyLines: boolean) => {
    const numbers = first === last ? String(first) : `${String(first)}–${String(last)}`;
    return onlyLines ? numbers : `V. ${numbers}`;
  },
  numberInPart: (part: number, number: string) => `${String(part)}.${number}`,
};

export const relations = {
  'part-of': { from: 'Teil von', to: 'Umfasst' },
  'led-to': { from: 'Führte zu', to: 'Folgte aus' },
  'member-of': { from: 'Mitglied von', to: 'Mitglieder' },
  headed: { from: 'Leitete', to: 'Geleitet von' },
  wrote: { from: 'Schrieb', to: 'Verfasst von' },
  published: { from: 'Veröffentlichte', to: 'Veröffentlicht in' },
  treats: { from: 'Handelt von', to: 'Behandelt in' },
  'appears-in': { from: 'Kommt vor in', to: 'Figuren und Szenen' },
  'kin-of': { from: 'Familie', to: 'Familie' },
  'colleague-of': { from: 'Arbeitete mit', to: 'Arbeitete mit' },
  'stands-for': { from: 'Entsprechung in der Geschichte', to: 'Entsprechung in der Dichtung' },
  'victim-of': { from: 'Opfer von', to: 'Opfer' },
  interrogated: { from: 'Verhörte', to: 'Verhört von' },
  arrested: { from: 'Ließ verhaften', to: 'Verhaftet von' },
  denounced: { from: 'Denunzierte', to: 'Denunziert von' },
  killed: { from: 'Ließ töten', to: 'Getötet von' },
  treated: { from: 'Behandelte ärztlich', to: 'Ärztlich behandelt von' },
  'carried-out': { from: 'Führte aus', to: 'Ausgeführt von' },
  'located-in': { from: 'In', to: 'Orte und Ereignisse hier' },
  succeeded: { from: 'Folgte auf', to: 'Gefolgt von' },
  'contrasted-with': { from: 'Vergleiche', to: 'Vergleiche' },
  'see-also': { from: 'Siehe auch', to: 'Siehe auch' },
};

export const starting = {
  form: 'Text',
  untitled: 'Ohne Titel',
  description: (title: string) => `„${title}“ mit Anmerkungen.`,
  editors: 'Die Herausgeber dieser Ausgabe',
  contact: 'die Herausgeber dieser Ausgabe',
  rights: 'Die Rechte sind noch nicht angegeben.',
  aboutTitle: 'Über diese Ausgabe',
  about: (from: string) =>
    `Diese Ausgabe begann mit der Datei ${from}. Der Text steht, wie er dort stand; die Anmerkungen sind noch zu schreiben.`,
};
