/*
 * What the scripts of every page say in English. Each word is an export of its own, so that a page’s script holds those that
 * it says and no names for them.
 */

export const close = 'Close';
export const tryAgain = 'Try again';

/* An open note. */
export const fullNote = 'Full note';
export const pin = 'Pin';
export const previous = 'Previous';
export const next = 'Next';
export const backTo = (title: string) => `Back to ${title}`;
export const noteIsSlow = 'The rest of the note is still loading. ';
export const noteHasFailed = 'The rest of the note could not be loaded. ';

/* Copying. */
export const copyLink = 'Copy link';
export const copyQuotation = 'Copy quotation';
export const link = 'Link';
export const quotation = 'Quotation';
export const citeAs = 'Cite as ';
export const copy = 'Copy';
export const copyForm = (form: string) => `Copy ${form}`;
export const linkCopied = 'Link copied';
export const quotationCopied = 'Quotation copied';
export const citationCopied = (form: string) => `${form} citation copied`;
export const copyByHand = 'This browser forbids copying; the text is selected, to copy by hand';
/** What opens each paragraph of a quotation, and what closes the last. */
export const openQuote = '“';
export const closeQuote = '”';
export const passage = (number: string) => `Passage ${number}`;
/** The passages that a quotation is from, after author and title. */
export const passages = (first: string, last: string) =>
  first === last ? `passage ${first}` : `passages ${first}–${last}`;

/* Where a reader stopped. */
export const continueFrom = (passageNumber: string) => `Continue from passage ${passageNumber}`;
export const doNotContinue = 'Do not continue there';

/* The settings, and the last line of a printed page. */
export const settingsReset = 'Everything is as it was at first.';
export const address = (words: string) => `Address: ${words}`;
export const printedOn = (date: string) => `Printed on ${date}`;
