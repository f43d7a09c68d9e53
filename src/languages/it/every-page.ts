/* Ciò che dicono in italiano gli script di ogni pagina. */

export const close = 'Chiudi';
export const tryAgain = 'Riprova';

export const fullNote = 'Nota completa';
export const pin = 'Fissa';
export const previous = 'Precedente';
export const next = 'Successiva';
export const backTo = (title: string) => `Torna a: ${title}`;
export const noteIsSlow = 'Il resto della nota è ancora in caricamento. ';
export const noteHasFailed = 'Non è stato possibile caricare il resto della nota. ';

export const settingsReset = 'Tutto è come all’inizio.';
export const address = (words: string) => `Indirizzo: ${words}`;
export const printedOn = (date: string) => `Stampa del ${date}`;

export const allNotes = 'Tutte le note';
export const moreNotes = (count: number) => (count === 1 ? '1 altra nota' : `Altre ${String(count)} note`);
