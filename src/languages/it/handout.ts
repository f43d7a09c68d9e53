/* La pagina dei fogli da distribuire, in italiano. */

export const handout = {
  title: 'Foglio da distribuire',
  titleOf: (part: string) => `Foglio da distribuire: ${part}`,
  description: (_form: string) => 'Il testo con le sue glosse su fogli per una classe, da stampare.',
  intro: 'Scegli che cosa riceve la classe, poi stampa. L’indirizzo conserva la scelta: salvalo o invialo.',
  forClass: 'Un foglio per una classe',
  choosePart: 'Un foglio contiene passi di una parte. Di quale?',
  passages: 'Passi',
  from: 'Da',
  to: 'a',
  glosses: 'Glosse',
  places: {
    margin: 'A margine, accanto alle loro righe',
    under: 'Sotto ogni passo',
    after: 'Dopo il testo',
    none: 'Nessuna',
  },
  kinds: 'Di quali note',
  also: 'Inoltre',
  numbers: 'Numeri di passi e versi',
  room: 'Spazio per scrivere',
  questions: 'Domande per la discussione',
  notes: 'Note',
};
