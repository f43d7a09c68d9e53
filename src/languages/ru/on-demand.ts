/* Что говорят по-русски сценарии, которые загружаются по мере надобности: поиск и список клавиш. */
import { counter } from '../plural.ts';

const count = counter<'one' | 'few' | 'many'>('ru', 'many');
const FOUND = { one: 'результат', few: 'результата', many: 'результатов' };

export const subjects = {
  kinds: {
    person: { singular: 'человек', plural: 'Люди' },
    character: { singular: 'персонаж', plural: 'Персонажи' },
    place: { singular: 'место', plural: 'Места' },
    event: { singular: 'событие', plural: 'События' },
    institution: { singular: 'учреждение', plural: 'Учреждения' },
    work: { singular: 'произведение', plural: 'Произведения' },
    idea: { singular: 'понятие', plural: 'Понятия и обычаи' },
    object: { singular: 'предмет', plural: 'Предметы' },
  },
  worlds: { history: 'история', novel: 'роман', criticism: 'критика' },
  descriptions: {
    history: {
      person: 'Реальное лицо',
      place: 'Реальное место',
      event: 'Историческое событие',
      institution: 'Реальное учреждение',
      work: 'Документ или произведение того времени',
      idea: 'Историческая тема',
      object: 'Предмет того времени',
    },
    novel: { character: 'Персонаж романа', event: 'Сцена романа', place: 'Место в романе' },
    criticism: {
      person: 'Писатель или критик; реальное лицо',
      work: 'Опубликованная работа',
      institution: 'Реальное издание',
      idea: 'Вопрос толкования',
      event: 'Перемена в науке',
    },
  },
  inWorld: (kind: string, world: string) => `${kind} (${world})`,
};

export const results = {
  note: (what: string) => `Примечание · ${what}`,
  text: (_form: string, place: string) => `Текст · ${place}`,
  places: {
    paragraph: (number: string) => `Абзац ${number}`,
    stanza: (number: string) => `Строфа ${number}`,
    speech: (number: string) => `Реплика ${number}`,
    passage: (number: string) => `Отрывок ${number}`,
  },
  lines: (first: string, last: string) => (first === last ? `Строка ${first}` : `Строки ${first}–${last}`),
  printedPage: (number: string) => `Страница ${number} печатного текста`,
  more: (number: number) => `Ещё ${String(number)}`,
  everything: 'Всё',
  usualWorlds: 'История и вымысел',
  allWorlds: 'Все миры',
  showKinds: 'Какие виды показать',
  showWorlds: 'Какие миры показать',
};

export const searching = {
  empty: ['Введите имя, слово или выражение; есть и ', 'указатель', '.'],
  failed: 'Поиск не загрузился. Проверьте соединение. ',
  orNames: ['; есть и ', 'указатель', '.'],
  tryAgain: 'Повторить',
  atWork: 'Идёт поиск…',
  nothing: (query: string) => `По запросу «${query}» ничего не найдено.`,
  nearest: ' Похожие имена:',
  thin: ' Знаки, отдельные буквы и слова вроде «и» сами по себе не ищутся.',
  otherWord: ' Введите другое слово',
  otherSpelling: ' Попробуйте написать иначе',
  showing: 'Показано по запросу ',
  literally: (query: string) => `Искать всё же «${query}»`,
  found: (number: number) => `${count(number, FOUND)}.`,
  foundSoFar: (number: number) => `Пока ${count(number, FOUND)}; поиск по полным текстам ещё идёт.`,
  changed: ' С тех пор как страница открыта, издание изменилось; это результаты из нового.',
  short: 'Поиск по полным текстам не удался. ',
  noIndex: 'Полнотекстового указателя ещё нет: выполните «npm run build» один раз.',
} as const;

export const hits = {
  label: 'Найденные слова',
  previous: 'Назад',
  next: 'Вперёд',
  clear: 'Убрать',
  place: (current: number, all: number) => `${String(current)} из ${String(all)}`,
};

export const shortcuts = {
  title: 'Горячие клавиши',
  hint: 'Эти клавиши не действуют, пока вы печатаете; в настройках их можно отключить.',
  close: 'Закрыть',
  keys: {
    '/': 'Поиск',
    n: 'К следующему слову с примечанием',
    p: 'К предыдущему слову с примечанием',
    '.': 'К следующему найденному слову',
    ',': 'К предыдущему найденному слову',
    h: 'Перейти к действиям с выделенными словами или выделить слова стрелками',
    j: 'К следующему вашему выделению или закладке',
    k: 'К предыдущему',
    b: 'Поставить закладку у читаемого места или убрать её',
    r: 'Приостановить чтение вслух или продолжить его',
    '?': 'Показать этот список',
    Enter: 'Открыть примечание к слову или перейти в него, если оно закреплено',
    Tab: 'Войти в открытое примечание, затем к следующему слову с примечанием',
    Esc: 'Закрыть то, что открыто последним: настройки, примечание, отметки поиска',
  },
};

export const newerEdition = { says: 'Есть более новая версия издания:', reload: 'обновить' };
