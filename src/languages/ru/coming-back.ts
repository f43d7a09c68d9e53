/* Что говорится по-русски тому, кто вернулся к тексту. */

export const continueFrom = (place: string) => `Продолжить: ${place}`;
export const doNotContinue = 'Не продолжать оттуда';
export const continueReading = (part: string) => `Читать дальше: ${part}`;
export const readSoFar = (percent: number) => `прочитано ${String(percent)}\u00A0%`;
export const readWhole = 'прочитано';
