/* Was Leserinnen und Leser auf Deutsch sehen und hören, während vorgelesen wird. */

export const readingAloud = {
  label: 'Vorlesen',
  here: 'Ab hier vorlesen',
  pause: 'Anhalten',
  goOn: 'Fortsetzen',
  previous: 'Voriger Satz',
  next: 'Nächster Satz',
  stop: 'Beenden',
  pace: 'Tempo',
  rate: (rate: number) => `${new Intl.NumberFormat('de').format(rate)}\u00A0×`,
  notes: 'Anmerkungen',
  noNotes: 'Ohne Anmerkungen',
  allNotes: 'Mit allen Anmerkungen',
  note: (title: string, words: string) => `Anmerkung: ${title}. ${words}`,
};
