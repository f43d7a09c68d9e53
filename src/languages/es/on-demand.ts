/* Lo que dicen en español los programas que se cargan cuando hacen falta: la búsqueda y la lista de atajos. */
import { counter } from '../plural.ts';

const count = counter<'one' | 'other'>('es', 'other');
const FOUND = { one: 'resultado', other: 'resultados' };

export const subjects = {
  kinds: {
    person: { singular: 'persona', plural: 'Personas' },
    character: { singular: 'personaje', plural: 'Personajes' },
    place: { singular: 'lugar', plural: 'Lugares' },
    event: { singular: 'acontecimiento', plural: 'Acontecimientos' },
    institution: { singular: 'institución', plural: 'Instituciones' },
    work: { singular: 'obra', plural: 'Obras' },
    idea: { singular: 'idea', plural: 'Ideas y costumbres' },
    object: { singular: 'objeto', plural: 'Objetos' },
  },
  worlds: { history: 'historia', novel: 'novela', criticism: 'crítica' },
  descriptions: {
    history: {
      person: 'Una persona real',
      place: 'Un lugar real',
      event: 'Un acontecimiento histórico',
      institution: 'Una institución real',
      work: 'Un documento o una obra de su tiempo',
      idea: 'Un tema de historia',
      object: 'Un objeto de su tiempo',
    },
    novel: {
      character: 'Un personaje de la novela',
      event: 'Una escena de la novela',
      place: 'Un lugar de la novela',
    },
    criticism: {
      person: 'Autor o autora; una persona real',
      work: 'Una obra publicada',
      institution: 'Una publicación real',
      idea: 'Una cuestión de lectura',
      event: 'Un giro en la investigación',
    },
  },
  inWorld: (kind: string, world: string) => `${kind} (${world})`,
};

export const results = {
  note: (what: string) => `Nota · ${what}`,
  text: (_form: string, place: string) => `Texto · ${place}`,
  places: {
    paragraph: (number: string) => `Párrafo ${number}`,
    stanza: (number: string) => `Estrofa ${number}`,
    speech: (number: string) => `Parlamento ${number}`,
    passage: (number: string) => `Pasaje ${number}`,
  },
  lines: (first: string, last: string) => (first === last ? `Verso ${first}` : `Versos ${first}–${last}`),
  printedPage: (number: string) => `Página ${number} del texto impreso`,
  more: (number: number) => `${String(number)} más`,
  everything: 'Todo',
  usualWorlds: 'Historia y ficción',
  allWorlds: 'Todos los mundos',
  showKinds: 'Elegir tipos',
  showWorlds: 'Elegir mundos',
};

export const searching = {
  empty: ['Escriba un nombre, una palabra o una expresión, o consulte el ', 'índice', '.'],
  failed: 'La búsqueda no se pudo cargar. Compruebe la conexión. ',
  orNames: [', o consulte el ', 'índice', '.'],
  tryAgain: 'Reintentar',
  atWork: 'Buscando…',
  nothing: (query: string) => `No se encontró nada para «${query}».`,
  nearest: ' Nombres parecidos:',
  thin: ' Los signos, las letras sueltas y las palabras como «el» no se buscan por sí solas.',
  otherWord: ' Escriba otra palabra',
  otherSpelling: ' Pruebe con otra grafía',
  showing: 'Resultados para ',
  literally: (query: string) => `Buscar en cambio «${query}»`,
  found: (number: number) => `${count(number, FOUND)}.`,
  foundSoFar: (number: number) =>
    `${count(number, FOUND)} por ahora; sigue la búsqueda en los textos completos.`,
  changed: ' La edición ha cambiado desde que se abrió esta página; estos son los resultados de la nueva.',
  short: 'No se pudo buscar en los textos completos. ',
  noIndex: 'Los textos completos aún no tienen índice: ejecute «npm run build» una vez.',
} as const;

export const hits = {
  label: 'Palabras encontradas',
  previous: 'Anterior',
  next: 'Siguiente',
  clear: 'Quitar',
  place: (current: number, all: number) => `${String(current)} de ${String(all)}`,
};

export const shortcuts = {
  title: 'Atajos de teclado',
  hint: 'Estas teclas no hacen nada mientras escribe, y pueden desactivarse en los ajustes.',
  close: 'Cerrar',
  keys: {
    '/': 'Buscar',
    n: 'Ir a la siguiente palabra con nota',
    p: 'Ir a la palabra con nota anterior',
    '.': 'Ir a la siguiente palabra encontrada',
    ',': 'Ir a la palabra encontrada anterior',
    h: 'Ir a lo que puede hacerse con las palabras seleccionadas, o seleccionar palabras con las flechas',
    j: 'Ir a su siguiente subrayado o marcador',
    k: 'Ir al anterior',
    b: 'Poner un marcador en el pasaje que lee, o quitarlo',
    r: 'Pausar la lectura en voz alta, o seguir con ella',
    '?': 'Mostrar estos atajos',
    Enter: 'Abrir la nota de una palabra, o entrar en ella si está fijada',
    Tab: 'Entrar en la nota abierta y pasar a la siguiente palabra con nota',
    Esc: 'Cerrar lo último abierto: ajustes, una nota, las palabras encontradas',
  },
};

export const newerEdition = { says: 'Hay una edición más reciente:', reload: 'recargar' };
