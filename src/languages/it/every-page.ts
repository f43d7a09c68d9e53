/* Ciò che dicono in italiano gli script di ogni pagina. */

export const close = 'Chiudi';
export const tryAgain = 'Riprova';

export const fullNote = 'Nota intera';
export const pin = 'Fissa';
export const previous = 'Precedente';
export const next = 'Successiva';
export const backTo = (title: string) => `Torna a: ${title}`;
export const noteIsSlow = 'Il resto della nota è ancora in arrivo. ';
export const noteHasFailed = 'Non è stato possibile caricare il resto della nota. ';

export const copyLink = 'Copia il link';
export const copyQuotation = 'Copia la citazione';
export const link = 'Link';
export const quotation = 'Citazione';
export const citeAs = 'Riferimento: ';
export const copy = 'Copia';
export const copyForm = (form: string) => `Copia ${form}`;
export const linkCopied = 'Link copiato';
export const quotationCopied = 'Citazione copiata';
export const citationCopied = (form: string) => `Riferimento ${form} copiato`;
export const copyByHand = 'Questo browser vieta la copia; il testo è selezionato, da copiare a mano';
export const openQuote = '«';
export const closeQuote = '»';
export const passage = (number: string) => `Passo ${number}`;
export const passages = (first: string, last: string) =>
  first === last ? `passo ${first}` : `passi ${first}–${last}`;

export const continueFrom = (passageNumber: string) => `Riprendi dal passo ${passageNumber}`;
export const doNotContinue = 'Non riprendere da lì';

export const settingsReset = 'Tutto è come all’inizio.';
export const address = (words: string) => `Indirizzo: ${words}`;
export const printedOn = (date: string) => `Stampa del ${date}`;
