/* Что говорят по-русски сценарии, которые копируют ссылки и цитаты. */
export const copyLink = 'Копировать ссылку';
export const copyQuotation = 'Копировать цитату';
export const link = 'Ссылка';
export const quotation = 'Цитата';
export const citeAs = 'Описание: ';
export const copy = 'Копировать';
export const copyForm = (form: string) => `Копировать ${form}`;
export const linkCopied = 'Ссылка скопирована';
export const quotationCopied = 'Цитата скопирована';
export const citationCopied = (form: string) => `${form}: описание скопировано`;
export const copyByHand = 'Браузер не даёт копировать; текст выделен, скопируйте его сами';
export const openQuote = '«';
export const closeQuote = '»';
export const passage = (number: string) => `Абзац ${number}`;
const PLACES = {
  paragraph: ['абзац', 'абзацы'],
  stanza: ['строфа', 'строфы'],
  speech: ['реплика', 'реплики'],
  direction: ['ремарка', 'ремарки'],
  line: ['строка', 'строки'],
  passage: ['отрывок', 'отрывки'],
} as const;
export const passages = (first: string, last: string, kind: keyof typeof PLACES = 'paragraph') =>
  first === last ? `${PLACES[kind][0]} ${first}` : `${PLACES[kind][1]} ${first}–${last}`;
