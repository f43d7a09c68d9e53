/* Что видно и слышно по-русски из того, что добавляет сам читатель. */
import { counter } from '../plural.ts';

const count = counter<'one' | 'few' | 'many'>('ru', 'many');
const ANNOTATIONS = { one: 'пометка', few: 'пометки', many: 'пометок' };

export const annotations = {
  colours: { yellow: 'Жёлтый', green: 'Зелёный', blue: 'Синий', rose: 'Розовый' },
  bar: 'Выбранные слова',
  highlight: (colour: string) => `Выделить: ${colour.toLowerCase()}`,
  comment: 'Комментировать',
  copy: 'Копировать с указанием источника',
  share: 'Поделиться ссылкой',
  listen: 'Прочитать вслух',
  highlighted: (colour: string) => `Выделено: ${colour.toLowerCase()}.`,
  copied: 'Скопировано с указанием источника.',
  linkCopied: 'Ссылка скопирована.',
  notCopied: 'Браузер не даёт копировать.',
  undo: 'Отменить',
  undone: 'Отменено.',
  deleted: 'Удалено.',
  changed: 'Комментарий изменён.',
  bookmark: 'Поставить здесь закладку',
  bookmarked: 'Закладка поставлена.',
  bookmarkRemoved: 'Закладка убрана.',
  bookmarkHere: 'Ваша закладка',
  mine: 'Ваше выделение',
  theirs: 'Выделение, которым с вами поделились',
  colour: 'Цвет',
  yourComment: 'Ваш комментарий',
  tags: 'Метки через запятую',
  remove: 'Удалить',
  close: 'Закрыть',
  all: 'Ваши пометки',
  print: 'С вашими пометками',
  comments: 'Ваши комментарии',
  opens: (colour: string, words: string) => `Ваш комментарий, ${colour.toLowerCase()}: ${words}`,
  opensShared: (colour: string, words: string) =>
    `Комментарий, которым с вами поделились, ${colour.toLowerCase()}: ${words}`,
  kept: 'Хранится только в этом браузере.',
  refused:
    'Браузер не даёт странице ничего сохранить, как бывает в приватном окне: добавленное останется, пока вы не уйдёте со страницы.',
  full: 'В браузере больше нет места для страницы: последние изменения останутся, пока вы с неё не уйдёте.',
  saveNow: 'Сохранить копию сейчас',
  unreadable: (number: number) =>
    `Не удалось прочитать ${count(number, { one: 'сохранённую пометку; она оставлена как есть', few: 'сохранённые пометки; они оставлены как есть', many: 'сохранённых пометок; они оставлены как есть' })}.`,
  caret: 'Стрелки двигают курсор, с Shift выделяют; Enter ведёт к действиям, Esc завершает.',
  shared: (number: number) => `С вами поделились: ${count(number, ANNOTATIONS)}, в пунктирной рамке.`,
  sharedBroken:
    'В ссылке должны были быть пометки, которыми с вами поделились, но часть её потеряна. Попросите прислать её ещё раз.',
  keep: 'Оставить',
  putAway: 'Убрать',
  sharedKept: (number: number) => `К вашим добавлено: ${count(number, ANNOTATIONS)}.`,
  found: 'Среди ваших пометок',
  gated: (kind: string) => `${kind} в разделе, который раскрывает сюжет`,
};

export const readingAloud = {
  label: 'Чтение вслух',
  here: 'Читать вслух отсюда',
  pause: 'Приостановить',
  goOn: 'Продолжить',
  previous: 'Предыдущее предложение',
  next: 'Следующее предложение',
  stop: 'Остановить',
  pace: 'Скорость',
  rate: (rate: number) => `${new Intl.NumberFormat('ru').format(rate)}×`,
  notes: 'Примечания',
  noNotes: 'Без примечаний',
  allNotes: 'Со всеми примечаниями',
  note: (title: string, words: string) => `Примечание: ${title}. ${words}`,
};
