/* Ciò che si dice in italiano della copia. */
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
export const passage = (number: string) => `Paragrafo ${number}`;
const PLACES = {
  paragraph: ['paragrafo', 'paragrafi'],
  stanza: ['strofa', 'strofe'],
  speech: ['battuta', 'battute'],
  direction: ['didascalia', 'didascalie'],
  line: ['verso', 'versi'],
  passage: ['passo', 'passi'],
} as const;
export const passages = (first: string, last: string, kind: keyof typeof PLACES = 'paragraph') =>
  first === last ? `${PLACES[kind][0]} ${first}` : `${PLACES[kind][1]} ${first}–${last}`;
