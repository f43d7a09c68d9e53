/* What readers see and hear in Spanish while the page is read aloud. */

export const readingAloud = {
  label: 'Lectura en voz alta',
  here: 'Leer en voz alta desde aquí',
  pause: 'Pausar',
  goOn: 'Seguir',
  previous: 'Frase anterior',
  next: 'Frase siguiente',
  stop: 'Detener',
  pace: 'Velocidad',
  rate: (rate: number) => `${new Intl.NumberFormat('es').format(rate)}\u00A0×`,
  notes: 'Notas',
  noNotes: 'Sin notas',
  allNotes: 'Con todas las notas',
  note: (title: string, words: string) => `Nota: ${title}. ${words}`,
};
