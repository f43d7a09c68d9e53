/* What readers see and hear in Italian while the page is read aloud. */

export const readingAloud = {
  label: 'Lettura ad alta voce',
  here: 'Leggi ad alta voce da qui',
  pause: 'Sospendi',
  goOn: 'Riprendi',
  previous: 'Frase precedente',
  next: 'Frase successiva',
  stop: 'Ferma',
  pace: 'Velocità',
  rate: (rate: number) => `${new Intl.NumberFormat('it').format(rate)}×`,
  notes: 'Note',
  noNotes: 'Senza note',
  allNotes: 'Con tutte le note',
  note: (title: string, words: string) => `Nota: ${title}. ${words}`,
};
