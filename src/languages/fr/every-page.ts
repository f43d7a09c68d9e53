/* Ce que disent en français les scripts de chaque page. */

export const close = 'Fermer';
export const tryAgain = 'Réessayer';

export const fullNote = 'Note entière';
export const pin = 'Épingler';
export const previous = 'Précédente';
export const next = 'Suivante';
export const backTo = (title: string) => `Retour à\u00A0: ${title}`;
export const noteIsSlow = 'La suite de la note se charge encore. ';
export const noteHasFailed = 'La suite de la note n’a pas pu être chargée. ';

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
export const passage = (number: string) => `Passage ${number}`;
export const passages = (first: string, last: string) =>
  first === last ? `passage ${first}` : `passages ${first}–${last}`;

export const continueFrom = (passageNumber: string) => `Reprendre au passage ${passageNumber}`;
export const doNotContinue = 'Ne pas reprendre là';

export const settingsReset = 'Tout est comme au début.';
export const address = (words: string) => `Adresse\u00A0: ${words}`;
export const printedOn = (date: string) => `Imprimé le ${date}`;
