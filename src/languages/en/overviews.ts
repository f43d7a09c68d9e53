/* The overviews of an edition in English: its time, its places, its people, and the charts of its tables. */
import { counter } from '../plural.ts';

const count = counter<'one' | 'other'>('en', 'other');

/** The table of dates, and where a note stands in it. */
export const timeline = {
  title: 'Timeline',
  description: (dates: number) => `${String(dates)} dates in their order, drawn to scale and as a list.`,
  intro: 'All that has a date. The drawing and the list below it are the same; each entry leads to its note.',
  scale:
    'Where the line of years is heavy, every year is equally wide; where it is thin or dotted, years are drawn together, since little or nothing in them has a date. A hollow mark is a date that is about right or uncertain, an arrow a time that has not ended.',
  list: 'The same as a list',
  filter: 'Show',
  world: 'World',
  kind: 'Subject',
  all: 'All',
  year: 'Year',
  jump: 'Go',
  shown: 'Shown:',
  inTime: 'In time',
  before: 'Before',
  after: 'After',
  ways: 'Elsewhere in this edition',
  way: 'In time',
};

/** The maps, and the list of what they show. */
export const places = {
  title: 'Places',
  description: (places: number) =>
    `${count(places, { one: 'place', other: 'places' })} on maps of this edition and in a list.`,
  intro:
    'Where it happened. Every place stands on the maps and in the list below them; an arrow key leads from one place on a map to the next.',
  list: 'All places',
  key: 'Key',
  kilometres: (length: number, language: string) =>
    new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer' }).format(length),
  metres: (length: number, language: string) =>
    new Intl.NumberFormat(language, { style: 'unit', unit: 'meter' }).format(length),
  within: (distance: string) => `within ${distance}`,
  now: (name: string) => `today ${name}`,
  coordinates: (text: string) => `Point: ${text}`,
  naturalEarth: 'Natural Earth 1:50m (public domain)',
  mapDate: (date: string) => `As of ${date}`,
  scheme: 'Schematic',
  credit: 'Sources and licences',
  zoomIn: 'Closer',
  zoomOut: 'Farther',
  reset: 'Whole map',
  data: 'The places as GeoJSON',
  onMap: 'On the map',
  way: 'On the map',
};

/** The cast: characters and people. */
export const people = {
  title: 'People',
  description: (people: number) =>
    `${count(people, { one: 'person', other: 'people' })}: who they are, and how they stand to each other.`,
  intro:
    'Who is who. Invented characters and people who lived stand apart, each with the sentence that first names them.',
  groups: {
    character: (world: string) => `Characters of the ${world}`,
    person: (world: string) => `People of ${world}`,
  },
  alone: {
    character: 'Invented: none of them lived.',
    person: 'They lived; what is said of them has its sources.',
  },
  names: 'How the names work',
  first: 'First in the text',
  notInText: 'Not named in the text itself.',
  say: 'Say',
  way: 'Among the people',
};

/** Charts of the notes’ own tables. */
export const charts = {
  label: (columns: string) => `Chart of the table below: ${columns}`,
};
