/* Ce que disent en français les scripts de chaque page. */

export const close = 'Fermer';
export const tryAgain = 'Réessayer';

export const fullNote = 'Note complète';
export const pin = 'Épingler';
export const previous = 'Précédente';
export const next = 'Suivante';
export const backTo = (title: string) => `Retour à\u00A0: ${title}`;
export const noteIsSlow = 'La suite de la note se charge encore. ';
export const noteHasFailed = 'La suite de la note n’a pas pu être chargée. ';

export const settingsReset = 'Tout est comme au début.';
export const address = (words: string) => `Adresse\u00A0: ${words}`;
export const printedOn = (date: string) => `Imprimé le ${date}`;

export const allNotes = 'Toutes les notes';
export const moreNotes = (count: number) =>
  count === 1 ? '1 note de plus' : `${String(count)} notes de plus`;
