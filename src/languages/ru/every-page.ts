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

export const settingsReset = 'Настройки сброшены.';
export const address = (words: string) => `Адрес: ${words}`;
export const printedOn = (date: string) => `Напечатано ${date}`;

export const allNotes = 'Все примечания';
export const moreNotes = (count: number) =>
  count === 1 ? 'Ещё 1 примечание' : `Ещё примечаний: ${String(count)}`;
