/* Le vedute d’insieme di un’edizione in italiano: il tempo, i luoghi, le persone, i grafici. */
import { counter } from '../plural.ts';

const count = counter<'one' | 'other'>('it', 'other');

export const timeline = {
  title: 'Cronologia',
  description: (dates: number) =>
    `${count(dates, { one: 'data', other: 'date' })} in ordine, disegnate in scala e in elenco.`,
  intro: 'Tutto ciò che ha una data. Il disegno e l’elenco dicono lo stesso; ogni voce porta alla sua nota.',
  scale:
    'Dove la linea degli anni è spessa, gli anni sono tutti larghi uguali; dove è sottile o punteggiata sono ristretti, perché poco o nulla vi ha una data. Un segno vuoto è una data approssimativa o incerta, una freccia un tempo non concluso.',
  list: 'Lo stesso in elenco',
  filter: 'Mostra',
  world: 'Mondo',
  kind: 'Tipo',
  all: 'Tutti',
  year: 'Anno',
  jump: 'Vai',
  shown: 'In vista:',
  inTime: 'Nel tempo',
  before: 'Prima',
  after: 'Dopo',
  ways: 'Altrove in questa edizione',
  way: 'Nel tempo',
};

export const places = {
  title: 'Luoghi',
  description: (places: number) =>
    `${count(places, { one: 'luogo', other: 'luoghi' })} sulle carte di questa edizione e in elenco.`,
  intro:
    'Dove accadde. Ogni luogo è sulle carte e nell’elenco che le segue; le frecce della tastiera portano da un luogo all’altro.',
  list: 'Tutti i luoghi',
  key: 'Legenda',
  kilometres: (length: number, language: string) =>
    new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer' }).format(length),
  metres: (length: number, language: string) =>
    new Intl.NumberFormat(language, { style: 'unit', unit: 'meter' }).format(length),
  within: (distance: string) => `con un margine di ${distance}`,
  now: (name: string) => `oggi ${name}`,
  coordinates: (text: string) => `Punto: ${text}`,
  naturalEarth: 'Natural Earth 1:50m (pubblico dominio)',
  mapDate: (date: string) => `Situazione: ${date}`,
  scheme: 'Schema',
  credit: 'Fonti e licenze',
  zoomIn: 'Più vicino',
  zoomOut: 'Più lontano',
  reset: 'Carta intera',
  data: 'I luoghi in GeoJSON',
  onMap: 'Sulla carta',
  way: 'Sulla carta',
};

export const people = {
  title: 'Persone',
  description: (people: number) =>
    `${count(people, { one: 'persona', other: 'persone' })}: chi sono e che cosa le lega.`,
  intro:
    'Chi è chi. I personaggi inventati e le persone vissute stanno a parte, ciascuno con la frase che lo nomina per prima.',
  groups: {
    character: (world: string) => `Personaggi: ${world}`,
    person: (world: string) => `Persone: ${world}`,
  },
  alone: {
    character: 'Inventati: nessuno di loro è vissuto.',
    person: 'Sono vissute; ciò che se ne dice ha le sue fonti.',
  },
  names: 'Come sono fatti i nomi',
  first: 'Prima menzione',
  notInText: 'Il testo stesso non ne parla.',
  say: 'Si dice',
  way: 'Tra le persone',
};

export const charts = {
  label: (columns: string) => `Grafico della tabella qui sotto: ${columns}`,
};
