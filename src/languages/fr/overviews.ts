/* Les vues d’ensemble d’une édition en français : le temps, les lieux, les personnes, les graphiques. */
import { counter } from '../plural.ts';

const count = counter<'one' | 'other'>('fr', 'other');

export const timeline = {
  title: 'Chronologie',
  description: (dates: number) =>
    `${count(dates, { one: 'date', other: 'dates' })} dans leur ordre, dessinées à l’échelle et en liste.`,
  intro:
    'Tout ce qui a une date. Le dessin et la liste disent la même chose\u00A0; chaque entrée mène à sa note.',
  scale:
    'Là où la ligne des années est épaisse, toutes ont la même largeur\u00A0; là où elle est mince ou pointillée, elles sont resserrées, car peu de choses ou rien n’y est daté. Un signe creux est une date approximative ou incertaine, une flèche un temps qui n’est pas achevé.',
  list: 'La même chose en liste',
  filter: 'Montrer',
  world: 'Monde',
  kind: 'Type',
  all: 'Tous',
  year: 'Année',
  jump: 'Aller',
  shown: 'Affichées\u00A0:',
  inTime: 'Dans le temps',
  before: 'Avant',
  after: 'Après',
  ways: 'Ailleurs dans cette édition',
  way: 'Dans le temps',
};

export const places = {
  title: 'Lieux',
  description: (places: number) =>
    `${count(places, { one: 'lieu', other: 'lieux' })} sur les cartes de cette édition et en liste.`,
  intro:
    'Où cela s’est passé. Chaque lieu figure sur les cartes et dans la liste qui les suit\u00A0; les flèches du clavier mènent d’un lieu à l’autre.',
  list: 'Tous les lieux',
  key: 'Légende',
  kilometres: (length: number, language: string) =>
    new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer' }).format(length),
  metres: (length: number, language: string) =>
    new Intl.NumberFormat(language, { style: 'unit', unit: 'meter' }).format(length),
  within: (distance: string) => `à ${distance} près`,
  now: (name: string) => `aujourd’hui ${name}`,
  coordinates: (text: string) => `Point\u00A0: ${text}`,
  naturalEarth: 'Natural Earth 1:50m (domaine public)',
  mapDate: (date: string) => `État\u00A0: ${date}`,
  scheme: 'Schéma',
  credit: 'Sources et licences',
  zoomIn: 'Plus près',
  zoomOut: 'Plus loin',
  reset: 'Carte entière',
  data: 'Les lieux en GeoJSON',
  onMap: 'Sur la carte',
  way: 'Sur la carte',
};

export const people = {
  title: 'Personnes',
  description: (people: number) =>
    `${count(people, { one: 'personne', other: 'personnes' })}\u00A0: qui elles sont, et ce qui les lie.`,
  intro:
    'Qui est qui. Les personnages inventés et les personnes qui ont vécu sont à part, chacun avec la phrase qui le nomme d’abord.',
  groups: {
    character: (world: string) => `Personnages\u00A0: ${world}`,
    person: (world: string) => `Personnes\u00A0: ${world}`,
  },
  alone: {
    character: 'Inventés\u00A0: aucun n’a vécu.',
    person: 'Elles ont vécu\u00A0; ce qui est dit d’elles a ses sources.',
  },
  names: 'Comment sont faits les noms',
  first: 'Première mention',
  notInText: 'Pas de mention dans le texte même.',
  say: 'Se dit',
  way: 'Parmi les personnes',
};

export const charts = {
  label: (columns: string) => `Graphique du tableau ci-dessous\u00A0: ${columns}`,
};
