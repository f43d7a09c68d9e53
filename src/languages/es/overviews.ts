/* Las vistas de conjunto de una edición en español: el tiempo, los lugares, las personas, los gráficos. */
import { counter } from '../plural.ts';

const count = counter<'one' | 'other'>('es', 'other');

export const timeline = {
  title: 'Cronología',
  description: (dates: number) =>
    `${count(dates, { one: 'fecha', other: 'fechas' })} en su orden, dibujadas a escala y en lista.`,
  intro: 'Todo lo que tiene fecha. El dibujo y la lista dicen lo mismo; cada entrada lleva a su nota.',
  scale:
    'Donde la línea de los años es gruesa, todos tienen el mismo ancho; donde es fina o punteada, los años están apretados, porque poco o nada en ellos tiene fecha. Un signo hueco es una fecha aproximada o incierta; una flecha, un tiempo que no ha terminado.',
  list: 'Lo mismo en lista',
  filter: 'Mostrar',
  world: 'Mundo',
  kind: 'Tipo',
  all: 'Todos',
  year: 'Año',
  jump: 'Ir',
  shown: 'Se muestran:',
  inTime: 'En el tiempo',
  before: 'Antes',
  after: 'Después',
  ways: 'En otros lugares de esta edición',
  way: 'En el tiempo',
};

export const places = {
  title: 'Lugares',
  description: (places: number) =>
    `${count(places, { one: 'lugar', other: 'lugares' })} en los mapas de esta edición y en una lista.`,
  intro:
    'Dónde ocurrió. Cada lugar está en los mapas y en la lista que los sigue; las flechas del teclado llevan de un lugar a otro del mapa.',
  list: 'Todos los lugares',
  key: 'Leyenda',
  kilometres: (length: number, language: string) =>
    new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer' }).format(length),
  metres: (length: number, language: string) =>
    new Intl.NumberFormat(language, { style: 'unit', unit: 'meter' }).format(length),
  within: (distance: string) => `con un margen de ${distance}`,
  now: (name: string) => `hoy ${name}`,
  coordinates: (text: string) => `Punto: ${text}`,
  naturalEarth: 'Natural Earth 1:50m (dominio público)',
  mapDate: (date: string) => `Situación: ${date}`,
  scheme: 'Esquema',
  credit: 'Fuentes y licencias',
  zoomIn: 'Más cerca',
  zoomOut: 'Más lejos',
  reset: 'Todo el mapa',
  data: 'Los lugares en GeoJSON',
  onMap: 'En el mapa',
  way: 'En el mapa',
};

export const people = {
  title: 'Personas',
  description: (people: number) =>
    `${count(people, { one: 'persona', other: 'personas' })}: quiénes son y qué los une.`,
  intro:
    'Quién es quién. Los personajes inventados y las personas que vivieron van aparte, cada cual con la frase que lo nombra por primera vez.',
  groups: {
    character: (world: string) => `Personajes: ${world}`,
    person: (world: string) => `Personas: ${world}`,
  },
  alone: {
    character: 'Inventados: ninguno vivió.',
    person: 'Vivieron; lo que se dice de ellas tiene sus fuentes.',
  },
  names: 'Cómo se forman los nombres',
  first: 'Primera mención',
  notInText: 'El propio texto no lo nombra.',
  say: 'Se dice',
  way: 'Entre las personas',
};

export const charts = {
  label: (columns: string) => `Gráfico de la tabla siguiente: ${columns}`,
};
