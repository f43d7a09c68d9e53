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

export const copyLink = 'Link kopieren';
export const copyQuotation = 'Zitat kopieren';
export const link = 'Link';
export const quotation = 'Zitat';
export const citeAs = 'Nachweis nach ';
export const copy = 'Kopieren';
export const copyForm = (form: string) => `${form} kopieren`;
export const linkCopied = 'Link kopiert';
export const quotationCopied = 'Zitat kopiert';
export const citationCopied = (form: string) => `Nachweis (${form}) kopiert`;
export const copyByHand = 'Dieser Browser erlaubt das Kopieren nicht; der Text ist zum Kopieren markiert';
export const openQuote = '„';
export const closeQuote = '“';
export const passage = (number: string) => `Abschnitt ${number}`;
export const passages = (first: string, last: string) =>
  first === last ? `Abschnitt ${first}` : `Abschnitte ${first}–${last}`;

export const continueFrom = (passageNumber: string) => `Weiter ab Abschnitt ${passageNumber}`;
export const doNotContinue = 'Dort nicht weiterlesen';

export const settingsReset = 'Alles ist wieder wie am Anfang.';
export const address = (words: string) => `Adresse: ${words}`;
export const printedOn = (date: string) => `Gedruckt am ${date}`;
