/* Die Seite für Arbeitsblätter, auf Deutsch. */

export const handout = {
  title: 'Arbeitsblatt',
  titleOf: (part: string) => `Arbeitsblatt: ${part}`,
  description: (_form: string) => 'Der Text mit seinen Glossen auf Blättern für eine Klasse, zum Drucken.',
  intro:
    'Wählen Sie, was Ihre Klasse bekommt, und drucken Sie es. Die Adresse merkt sich die Wahl: Speichern Sie sie oder schicken Sie sie weiter.',
  forClass: 'Ein Arbeitsblatt für eine Klasse',
  choosePart: 'Ein Arbeitsblatt enthält Abschnitte aus einem Teil. Aus welchem?',
  passages: 'Abschnitte',
  from: 'Von',
  to: 'bis',
  glosses: 'Glossen',
  places: {
    margin: 'Am Rand, neben ihren Zeilen',
    under: 'Unter jedem Abschnitt',
    after: 'Nach dem Text',
    none: 'Keine',
  },
  kinds: 'Zu welchen Anmerkungen',
  also: 'Außerdem',
  numbers: 'Nummern der Abschnitte und Verse',
  room: 'Platz zum Schreiben',
  questions: 'Fragen zur Diskussion',
  notes: 'Anmerkungen',
};
