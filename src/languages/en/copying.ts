/* What is said in English of copying links, quotations and citations: the scripts that do so come when they are needed. */
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
export const passage = (number: string) => `Paragraph ${number}`;
/** What places in the text are called: one, and several; passages are those of different kinds. */
const PLACES = {
  paragraph: ['paragraph', 'paragraphs'],
  stanza: ['stanza', 'stanzas'],
  speech: ['speech', 'speeches'],
  direction: ['stage direction', 'stage directions'],
  line: ['line', 'lines'],
  passage: ['passage', 'passages'],
} as const;
/** The place that a quotation is from, after author and title: from the first number to the last. */
export const passages = (first: string, last: string, kind: keyof typeof PLACES = 'paragraph') =>
  first === last ? `${PLACES[kind][0]} ${first}` : `${PLACES[kind][1]} ${first}–${last}`;
