/* What readers see and hear in French while the page is read aloud. */

export const readingAloud = {
  label: 'Lecture à voix haute',
  here: 'Lire à voix haute à partir d’ici',
  pause: 'Suspendre',
  goOn: 'Reprendre',
  previous: 'Phrase précédente',
  next: 'Phrase suivante',
  stop: 'Arrêter',
  pace: 'Vitesse',
  rate: (rate: number) => `${new Intl.NumberFormat('fr').format(rate)}\u00A0×`,
  notes: 'Notes',
  noNotes: 'Sans les notes',
  allNotes: 'Avec toutes les notes',
  note: (title: string, words: string) => `Note\u00A0: ${title}. ${words}`,
};
