/* Что печатает по-русски сама модель издания: даты, вес источников, места в тексте, связи. */
import { roman } from '../roman.ts';

export const dates = {
  seasons: { spring: 'весна', summer: 'лето', autumn: 'осень', winter: 'зима' },
  day: (day: string) => day,
  inYear: (season: string, year: string) => `${season} ${year}`,
  ad: (year: string) => `${year} н. э.`,
  bc: (year: string) => `${year} до н. э.`,
  decade: (firstYear: string) => `${firstYear}-е годы`,
  century: (number: number) => `${roman(number)} век`,
  centuryBc: (number: number) => `${roman(number)} век до н. э.`,
  // Имена месяцев стоят здесь в именительном падеже: слова вокруг них падежа не требуют.
  about: (date: string) => `примерно ${date}`,
  perhaps: (date: string) => `возможно, ${date}`,
  dayUnknown: (date: string) => `${date} (день неизвестен)`,
  monthUnknown: (year: string) => `${year} (месяц неизвестен)`,
  years: (first: string, last: string) => `${first}–${last}`,
  range: (first: string, last: string) => `${first}–${last}`,
  between: (first: string, last: string) => `${first} – ${last}`,
  from: (date: string) => `начало: ${date}`,
  until: (date: string) => `конец: ${date}`,
  endUnknown: (beginning: string) => `начало: ${beginning}, конец неизвестен`,
  beginningUnknown: (end: string) => `конец: ${end}, начало неизвестно`,
};

export const tiers = {
  heading: 'Каковы источники',
  primary: {
    name: 'Первоисточник',
    use: 'Написан участниками или очевидцами: показывает, что говорили, приказывали и переживали, — насколько автор это знал и хотел сказать.',
  },
  scholarly: {
    name: 'Научная работа',
    use: 'Книга или статья, автор которой называет свидетельства: показывает, что было, скольких коснулось и почему.',
  },
  institution: {
    name: 'Учреждение или справочник',
    use: 'Архив, музей, энциклопедия или официальное учреждение: для имён, дат и мест.',
  },
  journalism: {
    name: 'Пресса',
    use: 'Газета или журнал, отвечающие за напечатанное: что сообщали тогда и как приняли книгу.',
  },
  other: {
    name: 'Прочее',
    use: 'То, чего не даёт остальное, например страница издательства: для частностей; одного этого для утверждения об истории мало.',
  },
};

export const citations = {
  source: (number: number) => `источник ${String(number)}`,
  edition: 'комментированное издание',
  quoteTitle: (title: string) => `«${title.replaceAll('«', '„').replaceAll('»', '“')}»`,
  noteOn: (editors: string, title: string, text: string) => `${editors}, ${title}, примечание к: ${text}`,
};

export const titlePage = {
  on: 'О книге: ',
  by: ', ',
  translatedBy: (people: string) => `Перевод: ${people}`,
  editedBy: (people: string) => `Под редакцией: ${people}`,
  pages: (count: number) => `${String(count)} с.`,
};

const PASSAGES = {
  paragraph: 'Абзац',
  quotation: 'Абзац',
  list: 'Абзац',
  table: 'Абзац',
  code: 'Абзац',
  stanza: 'Строфа',
  speech: 'Реплика',
  direction: 'Ремарка',
};

export const text = {
  passage: (type: keyof typeof PASSAGES, number: number) => `${PASSAGES[type]} ${String(number)}`,
  authorNote: (number: number) => `Примечание автора ${String(number)}`,
  authorNotes: 'Примечания автора',
  figure: 'Рисунок',
  printedPage: (number: string) => `Страница ${number} печатного текста`,
  part: (number: number) => `Часть ${String(number)}`,
  contents: 'Содержание',
  parts: 'Части',
  previousPart: 'Назад:',
  nextPart: 'Далее:',
  titlePage: 'Титульный лист',
  place: (places: readonly string[]) => places.join(', '),
  line: (first: number, last: number) =>
    first === last ? `Строка ${String(first)}` : `Строки ${String(first)}–${String(last)}`,
  onTitlePage: 'титульный лист',
  shortLine: (first: number, last: number, onlyLines: boolean) => {
    const numbers = first === last ? String(first) : `${String(first)}–${String(last)}`;
    return onlyLines ? numbers : `ст. ${numbers}`;
  },
  numberInPart: (part: number, number: string) => `${String(part)}.${number}`,
};

export const relations = {
  'part-of': { from: 'Часть целого', to: 'Включает' },
  'led-to': { from: 'Следствия', to: 'Причины' },
  'member-of': { from: 'Куда входит', to: 'Участники' },
  headed: { from: 'Во главе чего', to: 'Руководители' },
  wrote: { from: 'Сочинения', to: 'Автор' },
  published: { from: 'Издания', to: 'Где издано' },
  treats: { from: 'О чём', to: 'Об этом написано' },
  'appears-in': { from: 'Где появляется', to: 'Персонажи и сцены' },
  'kin-of': { from: 'Родные', to: 'Родные' },
  'colleague-of': { from: 'Сослуживцы', to: 'Сослуживцы' },
  'stands-for': { from: 'Прообраз в истории', to: 'Отражение в вымысле' },
  'victim-of': { from: 'Жертва чего', to: 'Жертвы' },
  interrogated: { from: 'Кого допрашивал', to: 'Кто допрашивал' },
  arrested: { from: 'Кого арестовал', to: 'Кто арестовал' },
  denounced: { from: 'На кого донёс', to: 'Кто донёс' },
  killed: { from: 'Кого приказал убить', to: 'Кто убил' },
  treated: { from: 'Пациенты', to: 'Врач' },
  'carried-out': { from: 'Что исполнял', to: 'Кто исполнял' },
  'located-in': { from: 'Где', to: 'Места и события здесь' },
  succeeded: { from: 'Предшественник', to: 'Преемник' },
  'contrasted-with': { from: 'Сравните', to: 'Сравните' },
  'see-also': { from: 'См. также', to: 'См. также' },
};

export const starting = {
  form: 'текст',
  untitled: 'Без названия',
  description: (title: string) => `«${title}» с примечаниями.`,
  editors: 'Редакторы этого издания',
  contact: 'редакторы этого издания',
  rights: 'Права пока не указаны.',
  aboutTitle: 'Об издании',
  about: (from: string) =>
    `Это издание начато с файла ${from}. Текст стоит так, как стоял там; примечания ещё предстоит написать.`,
};
