/* Что издание говорит по-русски там, где оно не страница сайта: как электронная книга и без сети. */

export const offline = {
  notKept: 'Эта страница не сохранена на этом устройстве, а сети нет',
  toText: 'К тексту',
};

export const book = {
  cover: 'Обложка',
  contents: 'Содержание',
  notes: 'Примечания',
  withNotes: 'С примечаниями',
  notesInShort: 'Примечания вкратце',
  fullNote: 'Примечание целиком',
  fullNoteOf: (title: string) => `Примечание целиком: ${title}`,
  backTo: (lemma: string) => `Назад к словам «${lemma}»`,
  citedIn: 'Цитируется:',
  places: 'Где это было. Каждое место есть на картах и в списке под ними.',
  imprint: 'Об этой книге',
  passages: 'Отрывки',
  passage: (part: number | undefined, number: number) =>
    part === undefined ? String(number) : `${String(part)}.${String(number)}`,
  spoilers: 'Что скрыто в примечаниях',
  spoilerWarning: 'Прежде чем читать дальше',
  warned: (warnings: readonly string[]) =>
    `В следующей главе собрано то, что скрыто в примечаниях; вкратце: ${new Intl.ListFormat('ru').format(warnings)}. До этой страницы об этом ничего нет.`,
  closed: (heading: string, warning: string) => `${heading}: ${warning}; в последней главе`,
  version: (version: string) => `Версия ${version}.`,
  state: (date: string) => `По состоянию на ${date}${date.endsWith('.') ? '' : '.'}`,
  accessibility:
    'Текст можно слушать по порядку и читать с клавиатуры. К каждому примечанию ведёт его знак, и оно ведёт обратно. Есть список отрывков. То, что нарисовано о времени, местах и людях, повторено рядом списками.',
};
