/* Lo que imprime en español el modelo de una edición: fechas, peso de las fuentes, lugares del texto, relaciones. */
import { roman } from '../roman.ts';

/** El día y el siglo llevan artículo, y la década el suyo; el mes y el año, ninguno. */
function withArticle(date: string): string {
  if (/^(?:\d{1,2} de|siglo) /u.test(date)) return `el ${date}`;
  return date.startsWith('década') ? `la ${date}` : date;
}

const since = (date: string) => `desde ${withArticle(date)}`;
const until = (date: string) => `hasta ${withArticle(date)}`;

export const dates = {
  seasons: { spring: 'primavera', summer: 'verano', autumn: 'otoño', winter: 'invierno' },
  day: (day: string) => day,
  inYear: (season: string, year: string) => `${season} de ${year}`,
  ad: (year: string) => `${year} d. C.`,
  bc: (year: string) => `${year} a. C.`,
  decade: (firstYear: string) => `década de ${firstYear}`,
  century: (number: number) => `siglo ${roman(number)}`,
  centuryBc: (number: number) => `siglo ${roman(number)} a. C.`,
  about: (date: string) => `hacia ${withArticle(date)}`,
  perhaps: (date: string) => `quizá ${date}`,
  dayUnknown: (date: string) => `${date} (día desconocido)`,
  monthUnknown: (year: string) => `${year} (mes desconocido)`,
  years: (first: string, last: string) => `${first}–${last}`,
  range: (first: string, last: string) => `${first}–${last}`,
  between: (first: string, last: string) => `${first} – ${last}`,
  from: since,
  until,
  endUnknown: (beginning: string) => `${since(beginning)}, fin desconocido`,
  beginningUnknown: (end: string) => `${until(end)}, comienzo desconocido`,
};

export const tiers = {
  heading: 'Qué son las fuentes',
  primary: {
    name: 'Documento de primera mano',
    use: 'De quienes tomaron parte o lo vieron: vale para lo que se dijo, se ordenó o se vivió, en la medida en que su autor lo sabía y quería decirlo.',
  },
  scholarly: {
    name: 'Obra académica',
    use: 'Un libro o artículo cuyo autor cita sus pruebas: vale para lo que ocurrió, a cuántos afectó y por qué.',
  },
  institution: {
    name: 'Institución u obra de consulta',
    use: 'Un archivo, un museo, una enciclopedia o un organismo oficial: vale para nombres, fechas y lugares.',
  },
  journalism: {
    name: 'Prensa',
    use: 'Un periódico o revista que responde de lo que publica: vale para lo que se contaba entonces y para la acogida de un libro.',
  },
  other: {
    name: 'Otras',
    use: 'Lo que no da ninguna de ellas, como la página de una editorial: vale para un detalle, y nunca como único apoyo de una afirmación histórica.',
  },
};

export const citations = {
  source: (number: number) => `fuente ${String(number)}`,
  edition: 'edición anotada',
  quoteTitle: (title: string) => `«${title.replaceAll('«', '“').replaceAll('»', '”')}»`,
  noteOn: (editors: string, title: string, text: string) => `${editors}, ${title}, nota a ${text}`,
};

export const titlePage = {
  on: 'Sobre ',
  by: ', de ',
  translatedBy: (people: string) => `Traducción de ${people}`,
  editedBy: (people: string) => `Edición de ${people}`,
  pages: (count: number) => `${String(count)} páginas`,
};

const PASSAGES = {
  paragraph: 'Párrafo',
  quotation: 'Párrafo',
  list: 'Párrafo',
  table: 'Párrafo',
  code: 'Párrafo',
  stanza: 'Estrofa',
  speech: 'Parlamento',
  direction: 'Acotación',
};

export const text = {
  passage: (type: keyof typeof PASSAGES, number: number) => `${PASSAGES[type]} ${String(number)}`,
  authorNote: (number: number) => `Nota del autor ${String(number)}`,
  authorNotes: 'Notas del autor',
  figure: 'Figura',
  printedPage: (number: string) => `Página ${number} del texto impreso`,
  part: (number: number) => `Parte ${String(number)}`,
  contents: 'Contenido',
  parts: 'Partes',
  previousPart: 'Anterior:',
  nextPart: 'Siguiente:',
  titlePage: 'Portada',
  place: (places: readonly string[]) => places.join(', '),
  line: (first: number, last: number) =>
    first === last ? `Verso ${String(first)}` : `Versos ${String(first)}–${String(last)}`,
  onTitlePage: 'portada',
  shortLine: (first: number, last: number, onlyLines: boolean) => {
    const numbers = first === last ? String(first) : `${String(first)}–${String(last)}`;
    return onlyLines ? numbers : `${first === last ? 'v.' : 'vv.'} ${numbers}`;
  },
  numberInPart: (part: number, number: string) => `${String(part)}.${number}`,
};

export const relations = {
  'part-of': { from: 'Parte de', to: 'Incluye' },
  'led-to': { from: 'Condujo a', to: 'Consecuencia de' },
  'member-of': { from: 'Miembro de', to: 'Miembros' },
  headed: { from: 'Dirigió', to: 'Bajo la dirección de' },
  wrote: { from: 'Escribió', to: 'Autoría' },
  published: { from: 'Publicó', to: 'Publicación' },
  treats: { from: 'Trata de', to: 'Se trata en' },
  'appears-in': { from: 'Aparece en', to: 'Personajes y escenas' },
  'kin-of': { from: 'Familia', to: 'Familia' },
  'colleague-of': { from: 'Trabajó con', to: 'Trabajó con' },
  'stands-for': { from: 'Correspondencia en la historia', to: 'Correspondencia en la ficción' },
  'victim-of': { from: 'Víctima de', to: 'Víctimas' },
  interrogated: { from: 'Interrogó a', to: 'Interrogatorio de' },
  arrested: { from: 'Mandó detener a', to: 'Detención por' },
  denounced: { from: 'Denunció a', to: 'Denuncia de' },
  killed: { from: 'Mandó matar a', to: 'Muerte a manos de' },
  treated: { from: 'Atendió como médico a', to: 'Médicos' },
  'carried-out': { from: 'Llevó a cabo', to: 'A cargo de' },
  'located-in': { from: 'En', to: 'Lugares y acontecimientos aquí' },
  succeeded: { from: 'Vino después de', to: 'Vino antes de' },
  'contrasted-with': { from: 'Compárese', to: 'Compárese' },
  'see-also': { from: 'Véase también', to: 'Véase también' },
};

export const starting = {
  form: 'texto',
  untitled: 'Sin título',
  description: (title: string) => `«${title}», con notas.`,
  editors: 'El equipo de esta edición',
  contact: 'el equipo de esta edición',
  rights: 'Los derechos aún no se han indicado.',
  aboutTitle: 'Acerca de esta edición',
  about: (from: string) =>
    `Esta edición partió del archivo ${from}. El texto está como estaba allí; las notas están por escribir.`,
};
