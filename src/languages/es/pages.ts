/* Lo que rodea el contenido en las páginas del sitio, en español. La palabra de la edición para su texto tiene un género que aquí no se sabe: de ahí «texto». */
import type { Linked } from '../linked.ts';
import { counter } from '../plural.ts';

const count = counter<'one' | 'other'>('es', 'other');
const NOTES = { one: 'nota', other: 'notas' };
const WORKS = { one: 'obra', other: 'obras' };

export const page = {
  main: 'Menú principal',
  skipToText: (_form: string) => 'Ir al texto',
  skip: 'Ir al contenido de la página',
  notes: 'Notas',
  names: 'Índice',
  about: 'La edición',
};

export const footer = {
  label: 'Más',
  bibliography: 'Bibliografía',
  print: 'Imprimir',
  downloads: 'Descargar',
  changes: 'Cambios',
  reports: (editors: string) => ['Para avisar de un error: ', `. ${editors}.`] as const,
  address: (address: string) => `Dirección: ${address}`,
};

export const notFound = {
  title: 'No se encuentra',
  description: 'No hay ninguna página en esta dirección.',
  heading: 'Aquí no hay ninguna página',
  hint: 'Quizá la dirección esté mal escrita o una nota haya cambiado de nombre. Desde aquí puede ir a:',
  text: (form: string) => `: ${form}`,
  names: ['', 'el índice', ', que lleva a todas las notas'] as Linked,
  search: 'la búsqueda',
};

export const moved = {
  here: 'Esta página ha cambiado de dirección:',
};

export const bibliography = {
  title: 'Bibliografía',
  description: (works: number) =>
    `${count(works, WORKS)} en que se apoyan las notas, con las notas que citan cada una.`,
  intro: (works: number) => `${count(works, WORKS)}, cada una con las notas que la citan.`,
  list: 'Obras citadas',
  all: 'Todas',
  letters: 'Letras',
  citedIn: 'Citada en',
};

const COUNTED = {
  paragraph: ['a los pasajes', 'de los pasajes'],
  stanza: ['a las estrofas', 'de las estrofas'],
  speech: ['a los parlamentos', 'de los parlamentos'],
  passage: ['a los pasajes', 'de los pasajes'],
  line: ['a los versos', 'de los versos'],
} as const;

export const names = {
  title: 'Índice',
  description: (_form: string) =>
    'Personas, lugares, obras y asuntos del texto y de las notas, de la A a la Z.',
  intro: (_form: string, counts: keyof typeof COUNTED, inParts: boolean) =>
    `Una entrada lleva a su nota; los números que la siguen llevan ${COUNTED[counts][0]} del texto que nombran su asunto${inParts ? ', cada uno tras el número de su parte' : ''}.`,
  onPaper: (_form: string, counts: keyof typeof COUNTED, inParts: boolean) =>
    `Los números son los ${COUNTED[counts][1]} del texto${inParts ? ', cada uno tras el número de su parte' : ''}; n. remite a una nota, con su número.`,
  letters: 'Letras',
  figures: 'Cifras',
  see: 'véase',
  seeAlso: 'véase también',
  note: (number: number) => `n. ${String(number)}`,
};

export const notes = {
  title: 'Notas',
  subjects: 'De qué tratan las notas',
  start: 'Por dónde empezar',
  description: (number: number) => `Todas las notas de esta edición (${String(number)}), por temas.`,
  intro: (number: number): Linked => [
    `${count(number, NOTES)}, por temas. El `,
    'índice',
    ' da todos los nombres que llevan a alguna.',
  ],
};

export const search = {
  title: 'Búsqueda',
  description: (_form: string) => 'Buscar en el texto y en sus notas.',
  field: (_form: string) => 'Buscar en el texto y las notas',
  submit: 'Buscar',
  open: 'Buscar',
  allResults: 'Todos los resultados',
  close: 'Cerrar',
  scriptless: [
    'La búsqueda necesita JavaScript, que aquí está desactivado o no ha llegado. Sin él, el ',
    'índice',
    ' lleva a todas las notas.',
  ] as Linked,
};

export const endnotes = {
  title: 'Notas',
  intro: (_form: string) => 'En el orden del texto. Cada nota tiene su propia página, con sus fuentes.',
  full: 'Leer la nota completa',
  back: (place: string, lemma?: string) => `Volver a: ${place}${lemma === undefined ? '' : ` («${lemma}»)`}`,
  sources: [
    'Las fuentes figuran en la página de cada nota, y todas juntas en la ',
    'bibliografía',
    '.',
  ] as Linked,
  kind: (description: string) => `Nota: ${description}`,
};

export const opening = {
  edition: (notes: number, subject: string) =>
    `Una edición anotada: ${count(notes, { one: 'nota', other: 'notas' })}. Temas: ${subject}`,
  readingTime: (minutes: number) =>
    minutes < 100
      ? `${count(minutes, { one: 'minuto', other: 'minutos' })} de lectura`
      : `${count(Math.round(minutes / 60), { one: 'hora', other: 'horas' })} de lectura`,
  about: 'Acerca de esta edición',
  hint: {
    click: 'Haga clic en',
    tap: 'Toque',
    words: 'las palabras punteadas',
    after: 'para leer una nota.',
  },
};

export const whereNext = {
  title: 'Cómo seguir',
  more: 'También en esta edición',
};

export const note = {
  back: (_form: string) => 'Volver al texto',
  inText: (_form: string) => 'En el texto',
  previousMention: 'Mención anterior',
  nextMention: 'Mención siguiente',
  previous: 'Nota anterior',
  next: 'Nota siguiente',
  inOrder: 'Las notas en orden',
  seeAlso: 'Véase también',
  linkedFrom: 'Remiten a esta nota',
  sources: 'Fuentes',
  checked: (date: string) => `Cotejada por última vez con sus fuentes el ${date}.`,
  table: 'Tabla',
  tableOf: (title: string) => `Tabla: ${title}`,
  footnotes: 'Notas al pie',
  backToText: 'Volver al texto',
};

export const cite = {
  text: (_form: string) => 'Citar este texto',
  note: 'Citar esta nota',
  records: 'Para gestores de referencias',
  downloads: 'Esta edición para llevar: archivos, versión y fecha',
};

export const print = {
  title: (form: string) => `${form} y notas`,
  description: (_form: string) =>
    'El texto con todas sus notas y fuentes en una página, para imprimir o guardar.',
  heading: 'Imprimir o guardar como PDF',
  what: 'Qué imprimir',
  textOnly: (_form: string) => 'Solo el texto',
  shortNotes: (_form: string) => 'El texto con notas breves',
  fullNotes: (_form: string) => 'El texto con notas completas',
  notesOnly: 'Solo las notas',
  shown: ' · se muestra abajo',
  leftOut: 'Incluir lo que revela la trama',
  spoilers: (warnings: readonly string[]) => `Lo que ${warnings.join(', y lo que ')}`,
  hint: 'Abajo está lo que imprimirá la orden «Imprimir» del navegador y guardará «Guardar como PDF».',
  button: 'Imprimir',
  notes: 'Notas',
  further: 'Otras notas',
  furtherIntro: 'Aquellas a las que llevan las notas anteriores, por entrada.',
  page: 'Página',
  pageOf: (title: string) => `La página de la nota: ${title}`,
  ways: 'En papel, esta página lleva sus notas en breve. Para imprimir de otro modo:',
};

export const settings = {
  title: 'Ajustes',
  close: 'Cerrar',
  more: 'Más ajustes',
  reset: 'Restablecer',
  shortcuts: 'Atajos de teclado',
  theme: { label: 'Colores', default: 'Los del sistema', light: 'Claros', sepia: 'Sepia', dark: 'Oscuros' },
  size: {
    label: 'Tamaño',
    smallest: 'Mínimo',
    smaller: 'Pequeño',
    default: 'Medio',
    larger: 'Grande',
    largest: 'Muy grande',
    huge: 'Enorme',
  },
  face: { label: 'Letra', default: 'De libro', sans: 'De palo seco', dyslexia: 'Para dislexia' },
  measure: { label: 'Largo de línea', narrow: 'Corto', default: 'Medio', wide: 'Largo' },
  leading: { label: 'Interlineado', tight: 'Estrecho', default: 'Medio', loose: 'Amplio' },
  notes: { label: 'Notas', default: 'Junto al texto', popover: 'Junto a la palabra', endnotes: 'Al final' },
  margin: { label: 'Margen', default: 'Principales', all: 'Todas las notas', none: 'Ninguna' },
  marks: { label: 'Marcas', default: 'Visibles', quiet: 'Discretas' },
  mine: { label: 'Sus anotaciones', default: 'Visibles', hidden: 'Ocultas' },
  citations: { label: 'Referencias', default: 'Números', names: 'Nombres' },
  keys: { label: 'Atajos de una tecla', default: 'Activados', off: 'Desactivados' },
  offline: { label: 'Guardar para leer sin red', default: 'Sí', off: 'No' },
};
