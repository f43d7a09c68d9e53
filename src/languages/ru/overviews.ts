/* Обзоры издания по-русски: время, места, люди, графики. */
import { counter } from '../plural.ts';

const count = counter<'one' | 'few' | 'many'>('ru', 'many');

export const timeline = {
  title: 'Хронология',
  description: (dates: number) =>
    `${count(dates, { one: 'дата', few: 'даты', many: 'дат' })} по порядку, на шкале и списком.`,
  intro:
    'Всё, у чего есть дата. Шкала и список под ней говорят одно и то же; каждая запись ведёт к примечанию.',
  scale:
    'Там, где линия лет толстая, все годы одинаковой ширины; где она тонкая или пунктирная, годы сжаты, потому что датированного там мало или нет вовсе. Пустой знак — дата примерная или предположительная, стрелка — время, которое не кончилось.',
  list: 'То же списком',
  filter: 'Показать',
  world: 'Мир',
  kind: 'Вид',
  all: 'Все',
  year: 'Год',
  jump: 'Перейти',
  shown: 'Показано:',
  inTime: 'Во времени',
  before: 'Раньше',
  after: 'Позже',
  ways: 'В других местах издания',
  way: 'Во времени',
};

export const places = {
  title: 'Места',
  description: (places: number) =>
    `${count(places, { one: 'место', few: 'места', many: 'мест' })} на картах издания и списком.`,
  intro:
    'Где это было. Каждое место есть на картах и в списке под ними; клавиши со стрелками ведут по карте от места к месту.',
  list: 'Все места',
  key: 'Условные знаки',
  kilometres: (length: number, language: string) =>
    new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer' }).format(length),
  metres: (length: number, language: string) =>
    new Intl.NumberFormat(language, { style: 'unit', unit: 'meter' }).format(length),
  within: (distance: string) => `с точностью до ${distance}`,
  now: (name: string) => `ныне ${name}`,
  coordinates: (text: string) => `Точка: ${text}`,
  naturalEarth: 'Natural Earth 1:50m (общественное достояние)',
  mapDate: (date: string) => `На карте: ${date}`,
  scheme: 'Схема',
  credit: 'Источники и лицензии',
  zoomIn: 'Ближе',
  zoomOut: 'Дальше',
  reset: 'Вся карта',
  data: 'Места в формате GeoJSON',
  onMap: 'На карте',
  way: 'На карте',
};

export const people = {
  title: 'Люди',
  description: (people: number) =>
    `${count(people, { one: 'человек', few: 'человека', many: 'человек' })}: кто они и кем приходятся друг другу.`,
  intro:
    'Кто есть кто. Вымышленные персонажи и жившие люди стоят отдельно, каждый — с фразой, где он впервые назван.',
  groups: {
    character: (world: string) => `Персонажи: ${world}`,
    person: (world: string) => `Люди: ${world}`,
  },
  alone: {
    character: 'Вымышлены: никто из них не жил.',
    person: 'Они жили; у всего, что о них сказано, есть источники.',
  },
  names: 'Как устроены имена',
  first: 'Впервые в тексте',
  notInText: 'В самом тексте не упоминается.',
  say: 'Читается',
  way: 'Среди людей',
};

export const charts = {
  label: (columns: string) => `График таблицы ниже: ${columns}`,
};
