/* Was Skripte auf Deutsch sagen, die erst bei Bedarf geladen werden: die Suche und die Liste der Tasten. */
import { counter } from '../plural.ts';

const count = counter<'one' | 'other'>('de', 'other');
const FOUND = { one: 'Treffer', other: 'Treffer' };

export const subjects = {
  kinds: {
    person: { singular: 'Person', plural: 'Personen' },
    character: { singular: 'Figur', plural: 'Figuren' },
    place: { singular: 'Ort', plural: 'Orte' },
    event: { singular: 'Ereignis', plural: 'Ereignisse' },
    institution: { singular: 'Einrichtung', plural: 'Einrichtungen' },
    work: { singular: 'Werk', plural: 'Werke' },
    idea: { singular: 'Begriff', plural: 'Begriffe und Lebensweisen' },
    object: { singular: 'Gegenstand', plural: 'Gegenstände' },
  },
  worlds: { history: 'Geschichte', novel: 'Roman', criticism: 'Kritik' },
  descriptions: {
    history: {
      person: 'Eine wirkliche Person',
      place: 'Ein wirklicher Ort',
      event: 'Ein historisches Ereignis',
      institution: 'Eine wirkliche Einrichtung',
      work: 'Ein Dokument oder Werk seiner Zeit',
      idea: 'Ein Thema der Geschichte',
      object: 'Ein Gegenstand seiner Zeit',
    },
    novel: { character: 'Eine Romanfigur', event: 'Eine Szene des Romans', place: 'Ein Ort im Roman' },
    criticism: {
      person: 'Autorin oder Autor; eine wirkliche Person',
      work: 'Eine veröffentlichte Arbeit',
      institution: 'Ein wirkliches Publikationsorgan',
      idea: 'Eine Frage der Deutung',
      event: 'Eine Wende der Forschung',
    },
  },
  inWorld: (kind: string, world: string) => `${kind} (${world})`,
};

export const results = {
  note: (what: string) => `Anmerkung · ${what}`,
  text: (_form: string, place: string) => `Text · ${place}`,
  places: {
    paragraph: (number: string) => `Absatz ${number}`,
    stanza: (number: string) => `Strophe ${number}`,
    speech: (number: string) => `Rede ${number}`,
    passage: (number: string) => `Abschnitt ${number}`,
  },
  lines: (first: string, last: string) => (first === last ? `Vers ${first}` : `Verse ${first}–${last}`),
  printedPage: (number: string) => `Seite ${number} des gedruckten Textes`,
  more: (number: number) => `${String(number)} weitere`,
  everything: 'Alles',
  usualWorlds: 'Geschichte und Fiktion',
  allWorlds: 'Alle Welten',
  showKinds: 'Arten wählen',
  showWorlds: 'Welten wählen',
};

export const searching = {
  empty: ['Geben Sie einen Namen, ein Wort oder eine Wendung ein, oder sehen Sie im ', 'Register', ' nach.'],
  failed: 'Die Suche ließ sich nicht laden. Prüfen Sie die Verbindung. ',
  orNames: [', oder sehen Sie im ', 'Register', ' nach.'],
  tryAgain: 'Erneut versuchen',
  atWork: 'Suche läuft …',
  nothing: (query: string) => `Zu „${query}“ wurde nichts gefunden.`,
  nearest: ' Ähnliche Namen:',
  thin: ' Zeichen, einzelne Buchstaben und Wörter wie „der“ werden für sich nicht gesucht.',
  otherWord: ' Geben Sie ein anderes Wort ein',
  otherSpelling: ' Versuchen Sie eine andere Schreibung',
  showing: 'Treffer für ',
  literally: (query: string) => `Stattdessen „${query}“ suchen`,
  found: (number: number) => `${count(number, FOUND)}.`,
  foundSoFar: (number: number) => `Bisher ${count(number, FOUND)}; der Volltext wird noch durchsucht.`,
  changed: ' Die Ausgabe hat sich geändert, seit diese Seite geladen wurde; dies sind Treffer der neuen.',
  short: 'Der Volltext ließ sich nicht durchsuchen. ',
  noIndex: 'Der Volltext hat noch kein Verzeichnis: Führen Sie einmal „npm run build“ aus.',
} as const;

export const hits = {
  label: 'Fundstellen',
  previous: 'Zurück',
  next: 'Weiter',
  clear: 'Entfernen',
  place: (current: number, all: number) => `${String(current)} von ${String(all)}`,
};

export const shortcuts = {
  title: 'Tastenkürzel',
  hint: 'Diese Tasten wirken nicht, während Sie schreiben, und lassen sich in den Einstellungen ausschalten.',
  close: 'Schließen',
  keys: {
    '/': 'Suche',
    n: 'Zum nächsten markierten Wort',
    p: 'Zum markierten Wort davor',
    '.': 'Zur nächsten Fundstelle',
    ',': 'Zur Fundstelle davor',
    h: 'Zur Leiste für ausgewählte Wörter, oder Wörter mit den Pfeiltasten auswählen',
    j: 'Zu Ihrer nächsten Hervorhebung oder Ihrem nächsten Lesezeichen',
    k: 'Zu Ihrer vorigen Hervorhebung oder Ihrem vorigen Lesezeichen',
    b: 'Ein Lesezeichen an die gelesene Stelle setzen oder es entfernen',
    r: 'Das Vorlesen anhalten oder fortsetzen',
    '?': 'Diese Liste zeigen',
    Enter: 'Die Anmerkung eines markierten Wortes öffnen oder in die angeheftete gehen',
    Tab: 'In die offene Anmerkung und weiter zum nächsten markierten Wort',
    Esc: 'Zuletzt Geöffnetes schließen: Einstellungen, Anmerkung, Fundstellen',
  },
};

export const newerEdition = { says: 'Eine neuere Ausgabe ist da:', reload: 'neu laden' };
