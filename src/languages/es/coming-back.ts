/* Lo que se dice en español a quien vuelve a un texto. */

export const continueFrom = (place: string) => `Seguir desde: ${place}`;
export const doNotContinue = 'No seguir desde ahí';
export const continueReading = (part: string) => `Seguir leyendo: ${part}`;
export const readSoFar = (percent: number) => `${String(percent)}\u00A0% leído`;
export const readWhole = 'leído';
