/* Ciò che si dice in italiano a chi torna a un testo. */

export const continueFrom = (place: string) => `Riprendi da: ${place}`;
export const doNotContinue = 'Non riprendere da lì';
export const continueReading = (part: string) => `Riprendi la lettura: ${part}`;
export const readSoFar = (percent: number) => `${String(percent)}% letto`;
export const readWhole = 'letto';
