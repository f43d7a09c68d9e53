/* Die Übersichten einer Ausgabe auf Deutsch: Zeit, Orte, Personen, Diagramme. */
import { counter } from '../plural.ts';

const count = counter<'one' | 'other'>('de', 'other');

export const timeline = {
  title: 'Zeittafel',
  description: (dates: number) =>
    `${count(dates, { one: 'Datum', other: 'Daten' })} in ihrer Folge, maßstäblich gezeichnet und als Liste.`,
  intro:
    'Alles, was ein Datum hat. Zeichnung und Liste sagen dasselbe; jeder Eintrag führt zu seiner Anmerkung.',
  scale:
    'Wo die Jahreslinie kräftig ist, sind alle Jahre gleich breit; wo sie dünn oder gepunktet ist, sind Jahre zusammengezogen, weil wenig oder nichts darin ein Datum hat. Ein hohles Zeichen ist ein ungefähres oder unsicheres Datum, ein Pfeil eine Zeit, die nicht geendet hat.',
  list: 'Dasselbe als Liste',
  filter: 'Zeigen',
  world: 'Welt',
  kind: 'Art',
  all: 'Alle',
  year: 'Jahr',
  jump: 'Los',
  shown: 'Gezeigt:',
  inTime: 'In der Zeit',
  before: 'Davor',
  after: 'Danach',
  ways: 'Anderswo in dieser Ausgabe',
  way: 'In der Zeit',
};

export const places = {
  title: 'Orte',
  description: (places: number) =>
    `${count(places, { one: 'Ort', other: 'Orte' })} auf Karten dieser Ausgabe und in einer Liste.`,
  intro:
    'Wo es geschah. Jeder Ort steht auf den Karten und in der Liste darunter; die Pfeiltasten führen auf einer Karte von Ort zu Ort.',
  list: 'Alle Orte',
  key: 'Zeichenerklärung',
  kilometres: (length: number, language: string) =>
    new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer' }).format(length),
  metres: (length: number, language: string) =>
    new Intl.NumberFormat(language, { style: 'unit', unit: 'meter' }).format(length),
  within: (distance: string) => `auf ${distance} genau`,
  now: (name: string) => `heute ${name}`,
  coordinates: (text: string) => `Punkt: ${text}`,
  naturalEarth: 'Natural Earth 1:50m (gemeinfrei)',
  mapDate: (date: string) => `Stand: ${date}`,
  scheme: 'Schematisch',
  credit: 'Quellen und Lizenzen',
  zoomIn: 'Näher',
  zoomOut: 'Weiter weg',
  reset: 'Ganze Karte',
  data: 'Die Orte als GeoJSON',
  onMap: 'Auf der Karte',
  way: 'Auf der Karte',
};

export const people = {
  title: 'Personen',
  description: (people: number) =>
    `${count(people, { one: 'Person', other: 'Personen' })}: wer sie sind und wie sie zueinander stehen.`,
  intro:
    'Wer ist wer. Erfundene Figuren und Menschen, die gelebt haben, stehen getrennt, jeweils mit dem Satz, der sie zuerst nennt.',
  groups: {
    character: (world: string) => `Figuren: ${world}`,
    person: (world: string) => `Personen: ${world}`,
  },
  alone: {
    character: 'Erfunden: Keine von ihnen hat gelebt.',
    person: 'Sie haben gelebt; was von ihnen gesagt wird, ist belegt.',
  },
  names: 'Wie die Namen gebildet sind',
  first: 'Zuerst im Text',
  notInText: 'Im Text selbst nicht genannt.',
  say: 'Sprich',
  way: 'Unter den Personen',
};

export const charts = {
  label: (columns: string) => `Diagramm der Tabelle darunter: ${columns}`,
};
