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
export const passage = (number: string) => `Absatz ${number}`;
const PLACES = {
  paragraph: ['Absatz', 'Absätze'],
  stanza: ['Strophe', 'Strophen'],
  speech: ['Rede', 'Reden'],
  direction: ['Bühnenanweisung', 'Bühnenanweisungen'],
  line: ['Vers', 'Verse'],
  passage: ['Abschnitt', 'Abschnitte'],
} as const;
export const passages = (first: string, last: string, kind: keyof typeof PLACES = 'paragraph') =>
  first === last ? `${PLACES[kind][0]} ${first}` : `${PLACES[kind][1]} ${first}–${last}`;
