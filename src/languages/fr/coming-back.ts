/* Ce qui est dit en français à qui revient à un texte. */

export const continueFrom = (place: string) => `Reprendre\u00A0: ${place}`;
export const doNotContinue = 'Ne pas reprendre là';
export const continueReading = (part: string) => `Reprendre la lecture\u00A0: ${part}`;
export const readSoFar = (percent: number) => `${String(percent)}\u00A0% lus`;
export const readWhole = 'lu';
