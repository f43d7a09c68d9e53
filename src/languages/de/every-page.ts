/* Was die Skripte jeder Seite auf Deutsch sagen. */

export const close = 'Schließen';
export const tryAgain = 'Erneut versuchen';

export const fullNote = 'Ganze Anmerkung';
export const pin = 'Anheften';
export const previous = 'Zurück';
export const next = 'Weiter';
export const backTo = (title: string) => `Zurück zu: ${title}`;
export const noteIsSlow = 'Der Rest der Anmerkung lädt noch. ';
export const noteHasFailed = 'Der Rest der Anmerkung ließ sich nicht laden. ';

export const settingsReset = 'Alles ist wieder wie am Anfang.';
export const address = (words: string) => `Adresse: ${words}`;
export const printedOn = (date: string) => `Gedruckt am ${date}`;

export const allNotes = 'Alle Anmerkungen';
export const moreNotes = (count: number) =>
  count === 1 ? '1 weitere Anmerkung' : `${String(count)} weitere Anmerkungen`;
