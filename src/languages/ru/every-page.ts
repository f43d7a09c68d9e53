/* Что говорят сценарии каждой страницы по-русски. */

export const close = 'Закрыть';
export const tryAgain = 'Повторить';

export const fullNote = 'Страница примечания';
export const pin = 'Закрепить';
export const previous = 'Назад';
export const next = 'Вперёд';
export const backTo = (title: string) => `Назад: ${title}`;
export const noteIsSlow = 'Примечание ещё загружается. ';
export const noteHasFailed = 'Примечание не загрузилось целиком. ';

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
export const passage = (number: string) => `Отрывок ${number}`;
export const passages = (first: string, last: string) =>
  first === last ? `отрывок ${first}` : `отрывки ${first}–${last}`;

export const continueFrom = (passageNumber: string) => `Продолжить с отрывка ${passageNumber}`;
export const doNotContinue = 'Не продолжать оттуда';

export const settingsReset = 'Всё как было вначале.';
export const address = (words: string) => `Адрес: ${words}`;
export const printedOn = (date: string) => `Напечатано ${date}`;
