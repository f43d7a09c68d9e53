/* Что стоит вокруг содержания на страницах сайта, по-русски. Слово издания для текста не склоняется, поэтому здесь «текст». */
import type { Linked } from '../linked.ts';
import { counter } from '../plural.ts';

const count = counter<'one' | 'few' | 'many'>('ru', 'many');
const NOTES = { one: 'примечание', few: 'примечания', many: 'примечаний' };
const WORKS = { one: 'работа', few: 'работы', many: 'работ' };

export const page = {
  main: 'Главное меню',
  skipToText: (_form: string) => 'К тексту',
  skip: 'К содержанию страницы',
  notes: 'Примечания',
  names: 'Указатель',
  about: 'Об издании',
};

export const footer = {
  label: 'Ещё',
  bibliography: 'Библиография',
  print: 'Для печати',
  downloads: 'Скачать',
  changes: 'Исправления',
  reports: (editors: string) => ['Об ошибках просим сообщать: ', `. ${editors}.`] as const,
  address: (address: string) => `Адрес: ${address}`,
};

export const notFound = {
  title: 'Не найдено',
  description: 'По этому адресу страницы нет.',
  heading: 'Такой страницы нет',
  hint: 'Может быть, в адресе опечатка или примечание переименовано. Отсюда можно пойти дальше:',
  text: (form: string) => ` — ${form}`,
  names: ['', 'указатель', ' — он ведёт ко всем примечаниям'] as Linked,
  search: 'поиск',
};

export const moved = {
  here: 'Страница переехала:',
};

export const bibliography = {
  title: 'Библиография',
  description: (works: number) =>
    `${count(works, WORKS)}, на которые ссылаются примечания; при каждой — где именно.`,
  intro: (works: number) => `${count(works, WORKS)}; при каждой — примечания, которые на неё ссылаются.`,
  list: 'Цитируемые работы',
  all: 'Все',
  letters: 'Буквы',
  citedIn: 'Цитируется:',
};

const COUNTED = {
  paragraph: ['отрывкам', 'отрывков'],
  stanza: ['строфам', 'строф'],
  speech: ['репликам', 'реплик'],
  passage: ['отрывкам', 'отрывков'],
  line: ['строкам', 'строк'],
} as const;

export const names = {
  title: 'Указатель',
  description: (_form: string) => 'Люди, места, произведения и предметы текста и примечаний, по алфавиту.',
  intro: (_form: string, counts: keyof typeof COUNTED, inParts: boolean) =>
    `Заголовок ведёт к примечанию, числа за ним — к ${COUNTED[counts][0]} текста, где назван его предмет${inParts ? ', после номера части' : ''}.`,
  onPaper: (_form: string, counts: keyof typeof COUNTED, inParts: boolean) =>
    `Числа — номера ${COUNTED[counts][1]} текста${inParts ? ' после номера части' : ''}; прим. — примечание, с его номером.`,
  letters: 'Буквы',
  figures: 'Цифры',
  see: 'см.',
  seeAlso: 'см. также',
  note: (number: number) => `прим. ${String(number)}`,
};

export const notes = {
  title: 'Примечания',
  subjects: 'О чём примечания',
  start: 'С чего начать',
  description: (number: number) => `Все примечания издания (${String(number)}), по темам.`,
  intro: (number: number): Linked => [
    `${count(number, NOTES)}, по темам. Все имена, которые к ним ведут, собрал `,
    'указатель',
    '.',
  ],
};

export const search = {
  title: 'Поиск',
  description: (_form: string) => 'Поиск по тексту и примечаниям.',
  field: (_form: string) => 'Искать в тексте и примечаниях',
  submit: 'Искать',
  open: 'Поиск',
  allResults: 'Все результаты',
  close: 'Закрыть',
  scriptless: [
    'Поиску нужен JavaScript: здесь он отключён или не загрузился. Ко всем примечаниям ведёт и ',
    'указатель',
    '.',
  ] as Linked,
};

export const endnotes = {
  title: 'Примечания',
  intro: (_form: string) => 'В порядке текста. У каждого примечания есть своя страница с источниками.',
  full: 'Примечание целиком',
  back: (place: string, lemma?: string) => `Назад: ${place}${lemma === undefined ? '' : ` («${lemma}»)`}`,
  sources: [
    'Источники стоят на странице каждого примечания, а все вместе собраны в разделе «',
    'Библиография',
    '».',
  ] as Linked,
  kind: (description: string) => `Примечание: ${description}`,
};

export const opening = {
  edition: (notes: number, subject: string) =>
    `Издание с примечаниями: ${count(notes, { one: 'примечание', few: 'примечания', many: 'примечаний' })}. Темы: ${subject}`,
  readingTime: (minutes: number) =>
    minutes < 100
      ? `Чтение: ${count(minutes, { one: 'минута', few: 'минуты', many: 'минут' })}`
      : `Чтение: ${count(Math.round(minutes / 60), { one: 'час', few: 'часа', many: 'часов' })}`,
  about: 'Об этом издании',
  hint: { click: 'Щёлкните', tap: 'Коснитесь', words: 'слова с точками', after: '— откроется примечание.' },
};

export const whereNext = {
  title: 'Что дальше',
  more: 'Ещё в этом издании',
};

export const note = {
  back: (_form: string) => 'Назад к тексту',
  inText: (_form: string) => 'В тексте',
  previousMention: 'Предыдущее упоминание',
  nextMention: 'Следующее упоминание',
  previous: 'Предыдущее примечание',
  next: 'Следующее примечание',
  inOrder: 'Примечания по порядку',
  seeAlso: 'См. также',
  linkedFrom: 'Сюда ведут',
  sources: 'Источники',
  checked: (date: string) => `Последняя сверка с источниками: ${date}`,
  table: 'Таблица',
  tableOf: (title: string) => `Таблица: ${title}`,
  footnotes: 'Сноски',
  backToText: 'Назад к тексту',
};

export const cite = {
  text: (_form: string) => 'Как сослаться на текст',
  note: 'Как сослаться на примечание',
  records: 'Для программ библиографии',
  downloads: 'Это издание с собой: файлы, версия и дата',
};

export const print = {
  title: (form: string) => `${form} и примечания`,
  description: (_form: string) =>
    'Текст со всеми примечаниями и источниками на одной странице, для печати и сохранения.',
  heading: 'Напечатать или сохранить как PDF',
  what: 'Что печатать',
  textOnly: (_form: string) => 'Только текст',
  shortNotes: (_form: string) => 'Текст с краткими примечаниями',
  fullNotes: (_form: string) => 'Текст с полными примечаниями',
  notesOnly: 'Только примечания',
  shown: ' · показано ниже',
  leftOut: 'Печатать и то, что раскрывает сюжет',
  spoilers: (warnings: readonly string[]) => `То, что ${warnings.join(', и то, что ')}`,
  hint: 'Ниже — то, что напечатает команда браузера «Печать» и запишет «Сохранить как PDF».',
  button: 'Печать',
  notes: 'Примечания',
  further: 'Другие примечания',
  furtherIntro: 'Те, к которым ведут примечания выше, по заголовкам.',
  page: 'Страница',
  pageOf: (title: string) => `Страница примечания: ${title}`,
  ways: 'На бумаге примечания этой страницы кратки. Напечатать иначе:',
};

export const settings = {
  title: 'Настройки',
  close: 'Закрыть',
  more: 'Другие настройки',
  reset: 'Сбросить',
  shortcuts: 'Горячие клавиши',
  theme: { label: 'Цвета', default: 'Как в системе', light: 'Светлые', sepia: 'Сепия', dark: 'Тёмные' },
  size: {
    label: 'Размер',
    smallest: 'Самый мелкий',
    smaller: 'Мелкий',
    default: 'Средний',
    larger: 'Крупный',
    largest: 'Очень крупный',
    huge: 'Огромный',
  },
  face: { label: 'Шрифт', default: 'Книжный', sans: 'Без засечек', dyslexia: 'При дислексии' },
  measure: { label: 'Длина строки', narrow: 'Короткая', default: 'Средняя', wide: 'Длинная' },
  leading: { label: 'Интервал', tight: 'Тесный', default: 'Средний', loose: 'Просторный' },
  notes: { label: 'Примечания', default: 'Рядом с текстом', popover: 'У слова', endnotes: 'В конце' },
  margin: { label: 'Поля', default: 'Главные', all: 'Все примечания', none: 'Без примечаний' },
  marks: { label: 'Отметки', default: 'Видны', quiet: 'Неброские' },
  mine: { label: 'Ваши пометки', default: 'Показаны', hidden: 'Скрыты' },
  citations: { label: 'Ссылки на источники', default: 'Номера', names: 'Имена' },
  keys: { label: 'Горячие клавиши', default: 'Включены', off: 'Выключены' },
  offline: { label: 'Сохранять для чтения без сети', default: 'Да', off: 'Нет' },
};
