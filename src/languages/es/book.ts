/* Lo que la edición dice en español donde no es una página del sitio: como libro electrónico y sin red. */

export const offline = {
  notKept: 'Esta página no está guardada en este dispositivo, y no hay red',
  toText: 'Al texto',
};

export const book = {
  cover: 'Cubierta',
  contents: 'Contenido',
  notes: 'Notas',
  withNotes: 'Con notas',
  notesInShort: 'Notas en breve',
  fullNote: 'Nota completa',
  fullNoteOf: (title: string) => `Nota completa: ${title}`,
  backTo: (lemma: string) => `Volver a «${lemma}»`,
  citedIn: 'Citada en',
  places: 'Dónde ocurrió. Cada lugar está en los mapas y en la lista que los sigue.',
  imprint: 'Acerca de este libro',
  passages: 'Pasajes',
  passage: (part: number | undefined, number: number) =>
    part === undefined ? String(number) : `${String(part)}.${String(number)}`,
  spoilers: 'Lo que las notas mantienen oculto',
  spoilerWarning: 'Antes de seguir leyendo',
  warned: (warnings: readonly string[]) =>
    `El capítulo siguiente contiene lo que las notas mantienen oculto; en breve: ${new Intl.ListFormat('es').format(warnings)}. Nada de ello aparece antes de esta página.`,
  closed: (heading: string, warning: string) => `${heading}: ${warning}; en el último capítulo`,
  version: (version: string) => `Versión ${version}.`,
  state: (date: string) => `Actualización: ${date}.`,
  accessibility:
    'El texto se puede escuchar en orden y leer con el teclado. A cada nota se llega desde su llamada, y la nota devuelve a ella. Hay una lista de los pasajes. Los dibujos de fechas, lugares y personas se repiten al lado en forma de listas.',
};
