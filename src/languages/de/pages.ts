/* Was auf den Seiten um den Inhalt herum steht, auf Deutsch. Das Wort der Ausgabe für ihren Text hat ein Geschlecht, das hier keiner kennt: daher „Text“. */
import type { Linked } from '../linked.ts';
import { counter } from '../plural.ts';

const count = counter<'one' | 'other'>('de', 'other');
const NOTES = { one: 'Anmerkung', other: 'Anmerkungen' };
const WORKS = { one: 'Werk', other: 'Werke' };

export const page = {
  main: 'Hauptmenü',
  skipToText: (_form: string) => 'Zum Text',
  skip: 'Zum Inhalt der Seite',
  notes: 'Anmerkungen',
  names: 'Register',
  about: 'Über die Ausgabe',
};

export const footer = {
  label: 'Weiteres',
  bibliography: 'Literatur',
  print: 'Drucken',
  downloads: 'Herunterladen',
  changes: 'Änderungen',
  reports: (editors: string) => ['Hinweise auf Fehler: ', `. ${editors}.`] as const,
  address: (address: string) => `Adresse: ${address}`,
};

export const notFound = {
  title: 'Nicht gefunden',
  description: 'Unter dieser Adresse gibt es keine Seite.',
  heading: 'Hier gibt es keine Seite',
  hint: 'Vielleicht ist die Adresse vertippt, oder eine Anmerkung heißt jetzt anders. Hier geht es weiter:',
  text: (form: string) => `: ${form}`,
  names: ['', 'das Register', ', das zu jeder Anmerkung führt'] as Linked,
  search: 'die Suche',
};

export const moved = {
  here: 'Diese Seite ist umgezogen:',
};

export const bibliography = {
  title: 'Literatur',
  description: (works: number) =>
    `${count(works, WORKS)}, auf die sich die Anmerkungen stützen, und wo sie zitiert sind.`,
  intro: (works: number) => `${count(works, WORKS)}, jeweils mit den Anmerkungen, die sie zitieren.`,
  list: 'Zitierte Werke',
  all: 'Alle',
  letters: 'Buchstaben',
  citedIn: 'Zitiert in',
};

const COUNTED = {
  paragraph: ['Abschnitten', 'Abschnitte'],
  stanza: ['Strophen', 'Strophen'],
  speech: ['Reden', 'Reden'],
  passage: ['Abschnitten', 'Abschnitte'],
  line: ['Versen', 'Verse'],
} as const;

export const names = {
  title: 'Register',
  description: (_form: string) =>
    'Personen, Orte, Werke und Sachen des Textes und der Anmerkungen, von A bis Z.',
  intro: (_form: string, counts: keyof typeof COUNTED, inParts: boolean) =>
    `Ein Stichwort führt zu seiner Anmerkung; die Zahlen dahinter führen zu den ${COUNTED[counts][0]} des Textes, die es nennen${inParts ? ', jeweils nach der Nummer des Teils' : ''}.`,
  onPaper: (_form: string, counts: keyof typeof COUNTED, inParts: boolean) =>
    `Die Zahlen sind die der ${COUNTED[counts][1]} des Textes${inParts ? ', jeweils nach der Nummer des Teils' : ''}; Anm. steht für eine Anmerkung, mit ihrer Nummer.`,
  letters: 'Buchstaben',
  figures: 'Ziffern',
  see: 'siehe',
  seeAlso: 'siehe auch',
  note: (number: number) => `Anm. ${String(number)}`,
};

export const notes = {
  title: 'Anmerkungen',
  subjects: 'Wovon die Anmerkungen handeln',
  start: 'Zum Einstieg',
  description: (number: number) => `Alle ${String(number)} Anmerkungen dieser Ausgabe, nach Themen.`,
  intro: (number: number): Linked => [
    `${count(number, NOTES)}, nach Themen. Das `,
    'Register',
    ' verzeichnet jeden Namen, der zu einer führt.',
  ],
};

export const search = {
  title: 'Suche',
  description: (_form: string) => 'Den Text und seine Anmerkungen durchsuchen.',
  field: (_form: string) => 'Text und Anmerkungen durchsuchen',
  submit: 'Suchen',
  open: 'Suche',
  allResults: 'Alle Treffer',
  close: 'Schließen',
  scriptless: [
    'Die Suche braucht JavaScript, das hier ausgeschaltet oder nicht angekommen ist. Auch ohne es führt das ',
    'Register',
    ' zu jeder Anmerkung.',
  ] as Linked,
};

export const endnotes = {
  title: 'Anmerkungen',
  intro: (_form: string) =>
    'In der Folge des Textes. Jede Anmerkung hat eine eigene Seite mit ihren Quellen.',
  full: 'Zur ganzen Anmerkung',
  back: (place: string, lemma?: string) => `Zurück zu: ${place}${lemma === undefined ? '' : ` („${lemma}“)`}`,
  sources: [
    'Die Quellen stehen auf der Seite jeder Anmerkung und alle zusammen im ',
    'Literaturverzeichnis',
    '.',
  ] as Linked,
  kind: (description: string) => `Anmerkung: ${description}`,
};

export const opening = {
  edition: (notes: number, subject: string) =>
    `Eine kommentierte Ausgabe: ${count(notes, { one: 'Anmerkung', other: 'Anmerkungen' })}. Themen: ${subject}`,
  readingTime: (minutes: number) =>
    minutes < 100
      ? `${count(minutes, { one: 'Minute', other: 'Minuten' })} Lesezeit`
      : `${count(Math.round(minutes / 60), { one: 'Stunde', other: 'Stunden' })} Lesezeit`,
  about: 'Über diese Ausgabe',
  hint: {
    click: 'Klicken Sie auf',
    tap: 'Tippen Sie auf',
    words: 'gepunktete Wörter',
    after: 'für eine Anmerkung.',
  },
};

export const whereNext = {
  title: 'Wie es weitergeht',
  more: 'Auch in dieser Ausgabe',
};

export const note = {
  back: (_form: string) => 'Zurück zum Text',
  inText: (_form: string) => 'Im Text',
  previousMention: 'Vorige Erwähnung',
  nextMention: 'Nächste Erwähnung',
  previous: 'Vorige Anmerkung',
  next: 'Nächste Anmerkung',
  inOrder: 'Anmerkungen der Reihe nach',
  seeAlso: 'Siehe auch',
  linkedFrom: 'Verweise hierher',
  sources: 'Quellen',
  checked: (date: string) => `Zuletzt mit den Quellen verglichen am ${date}.`,
  table: 'Tabelle',
  tableOf: (title: string) => `Tabelle: ${title}`,
  footnotes: 'Fußnoten',
  backToText: 'Zurück zum Text',
};

export const cite = {
  text: (_form: string) => 'Diesen Text zitieren',
  note: 'Diese Anmerkung zitieren',
  records: 'Für Literaturverwaltungen',
  downloads: 'Diese Ausgabe zum Mitnehmen: Dateien, Version und Datum',
};

export const print = {
  title: (form: string) => `${form} und Anmerkungen`,
  description: (_form: string) =>
    'Der Text mit allen Anmerkungen und Quellen auf einer Seite, zum Drucken oder Speichern.',
  heading: 'Drucken oder als PDF speichern',
  what: 'Was gedruckt wird',
  textOnly: (_form: string) => 'Nur der Text',
  shortNotes: (_form: string) => 'Text mit kurzen Anmerkungen',
  fullNotes: (_form: string) => 'Text mit ganzen Anmerkungen',
  notesOnly: 'Nur die Anmerkungen',
  shown: ' · unten zu sehen',
  leftOut: 'Auch, was etwas verrät',
  spoilers: (warnings: readonly string[]) => `Was ${warnings.join(' und was ')}`,
  hint: 'Unten steht, was der Befehl „Drucken“ des Browsers druckt und „Als PDF speichern“ speichert.',
  button: 'Drucken',
  notes: 'Anmerkungen',
  further: 'Weitere Anmerkungen',
  furtherIntro: 'Wohin die Anmerkungen oben führen, nach Stichwörtern.',
  page: 'Seite',
  pageOf: (title: string) => `Die Seite der Anmerkung: ${title}`,
  ways: 'Gedruckt hat diese Seite ihre Anmerkungen in kurzer Form. Anders drucken:',
};

export const settings = {
  title: 'Einstellungen',
  close: 'Schließen',
  more: 'Weitere Einstellungen',
  reset: 'Zurücksetzen',
  shortcuts: 'Tastenkürzel',
  theme: { label: 'Farben', default: 'Wie im System', light: 'Hell', sepia: 'Sepia', dark: 'Dunkel' },
  size: {
    label: 'Größe',
    smallest: 'Sehr klein',
    smaller: 'Klein',
    default: 'Mittel',
    larger: 'Groß',
    largest: 'Sehr groß',
    huge: 'Riesig',
  },
  face: { label: 'Schrift', default: 'Buchschrift', sans: 'Serifenlos', dyslexia: 'Bei Legasthenie' },
  measure: { label: 'Zeilenlänge', narrow: 'Kurz', default: 'Mittel', wide: 'Lang' },
  leading: { label: 'Zeilenabstand', tight: 'Eng', default: 'Mittel', loose: 'Weit' },
  notes: { label: 'Anmerkungen', default: 'Neben dem Text', popover: 'Am Wort', endnotes: 'Am Ende' },
  margin: { label: 'Rand', default: 'Wichtigste', all: 'Alle Anmerkungen', none: 'Keine' },
  marks: { label: 'Markierungen', default: 'Sichtbar', quiet: 'Dezent' },
  mine: { label: 'Ihre Annotationen', default: 'Sichtbar', hidden: 'Ausgeblendet' },
  citations: { label: 'Nachweise', default: 'Nummern', names: 'Namen' },
  keys: { label: 'Kürzel mit einer Taste', default: 'Ein', off: 'Aus' },
  offline: { label: 'Zum Lesen ohne Netz speichern', default: 'Ein', off: 'Aus' },
};
