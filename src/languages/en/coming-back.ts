/* What is said to whoever comes back to a text, in English. */

/** @param place what a passage is called: “Paragraph 7”. */
export const continueFrom = (place: string) =>
  `Continue from ${place.charAt(0).toLowerCase()}${place.slice(1)}`;
export const doNotContinue = 'Do not continue there';
/** On the title page of a text in parts; `part` is what the part is called. */
export const continueReading = (part: string) => `Continue reading: ${part}`;
/** How much of a part has been read; all of it. */
export const readSoFar = (percent: number) => `${String(percent)} % read`;
export const readWhole = 'read';
