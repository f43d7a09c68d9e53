/* Was Leserinnen und Leser auf Deutsch von dem sehen und hören, was sie selbst hinzufügen. */
import { counter } from '../plural.ts';

const count = counter<'one' | 'other'>('de', 'other');

export const annotations = {
  colours: { yellow: 'Gelb', green: 'Grün', blue: 'Blau', rose: 'Rosa' },
  bar: 'Ausgewählte Wörter',
  highlight: (colour: string) => `Hervorheben: ${colour.toLowerCase()}`,
  comment: 'Kommentieren',
  copy: 'Mit Nachweis kopieren',
  share: 'Link teilen',
  listen: 'Vorlesen',
  highlighted: (colour: string) => `Hervorgehoben: ${colour.toLowerCase()}.`,
  copied: 'Mit Nachweis kopiert.',
  linkCopied: 'Link kopiert.',
  notCopied: 'Dieser Browser erlaubt das Kopieren nicht.',
  undo: 'Rückgängig',
  undone: 'Rückgängig gemacht.',
  deleted: 'Gelöscht.',
  changed: 'Kommentar geändert.',
  bookmark: 'Lesezeichen an diese Stelle setzen',
  bookmarked: 'Lesezeichen gesetzt.',
  bookmarkRemoved: 'Lesezeichen entfernt.',
  bookmarkHere: 'Ihr Lesezeichen',
  mine: 'Ihre Hervorhebung',
  colour: 'Farbe',
  yourComment: 'Ihr Kommentar',
  tags: 'Schlagwörter, durch Kommas getrennt',
  remove: 'Löschen',
  close: 'Schließen',
  all: 'Ihre Annotationen',
  print: 'Mit Ihren Annotationen',
  comments: 'Ihre Kommentare',
  opens: (colour: string, words: string) => `Ihr Kommentar, ${colour.toLowerCase()}: ${words}`,
  kept: 'Nur in diesem Browser gespeichert.',
  refused:
    'Dieser Browser lässt die Seite nichts speichern, etwa in einem privaten Fenster: Was Sie hinzufügen, bleibt nur, bis Sie die Seite verlassen.',
  full: 'Dieser Browser hat keinen Platz mehr für die Seite: Ihre letzten Änderungen bleiben nur, bis Sie sie verlassen.',
  saveNow: 'Jetzt eine Kopie speichern',
  unreadable: (number: number) =>
    `${count(number, { one: 'gespeicherte Annotation ließ', other: 'gespeicherte Annotationen ließen' })} sich nicht lesen und ${number === 1 ? 'bleibt' : 'bleiben'} unverändert.`,
  caret:
    'Die Pfeiltasten bewegen die Schreibmarke, mit der Umschalttaste wählen sie aus; die Eingabetaste führt zu den Möglichkeiten, Esc beendet.',
};
