/* Was auf Deutsch vom Kopieren gesagt wird. */
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
