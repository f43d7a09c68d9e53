/* Was auf Deutsch gesagt wird, wenn man zu einem Text zurückkehrt. */

export const continueFrom = (place: string) => `Weiter ab: ${place}`;
export const doNotContinue = 'Dort nicht weiterlesen';
export const continueReading = (part: string) => `Weiterlesen: ${part}`;
export const readSoFar = (percent: number) => `${String(percent)}\u00A0% gelesen`;
export const readWhole = 'gelesen';
