/* Ce qui se dit en français de la copie. */
export const copyLink = 'Copier le lien';
export const copyQuotation = 'Copier la citation';
export const link = 'Lien';
export const quotation = 'Citation';
export const citeAs = 'Référence\u00A0: ';
export const copy = 'Copier';
export const copyForm = (form: string) => `Copier ${form}`;
export const linkCopied = 'Lien copié';
export const quotationCopied = 'Citation copiée';
export const citationCopied = (form: string) => `Référence ${form} copiée`;
export const copyByHand =
  'Ce navigateur interdit la copie\u00A0; le texte est sélectionné, copiez-le vous-même';
export const openQuote = '«\u00A0';
export const closeQuote = '\u00A0»';
export const passage = (number: string) => `Paragraphe ${number}`;
const PLACES = {
  paragraph: ['paragraphe', 'paragraphes'],
  stanza: ['strophe', 'strophes'],
  speech: ['réplique', 'répliques'],
  direction: ['didascalie', 'didascalies'],
  line: ['vers', 'vers'],
  passage: ['passage', 'passages'],
} as const;
export const passages = (first: string, last: string, kind: keyof typeof PLACES = 'paragraph') =>
  first === last ? `${PLACES[kind][0]} ${first}` : `${PLACES[kind][1]} ${first}–${last}`;
