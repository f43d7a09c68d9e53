/* Lo que la edición dice en español donde no es una página del sitio: como libro electrónico y sin red. */

export const offline = {
  notKept: 'Esta página no está guardada en este dispositivo, y no hay red',
  toText: 'Al texto',
};

export const book = {
  cover: 'Cubierta',
  contents: 'Índice',
  notes: 'Notas',
  withNotes: 'Con notas',
  notesInShort: 'Notas en breve',
  fullNote: 'Nota completa',
  fullNoteOf: (title: string) => `Nota completa: ${title}`,
  backTo: (lemma: string) => `Volver a «${lemma}»`,
  citedIn: 'Citado en',
  places: 'Dónde ocurrió. Cada lugar está en los mapas y en la lista que los sigue.',
  imprint: 'Acerca de este libro',
  passages: 'Pasajes',
  passage: (part: number | undefined, number: number) =>
    part === undefined ? String(number) : `${String(part)}.${String(number)}`,
  spoilers: 'Lo que las notas mantienen cerrado',
  spoilerWarning: 'Antes de seguir leyendo',
  warned: (warnings: readonly string[]) =>
    `El capítulo siguiente contiene lo que las notas mantienen cerrado; en breve: ${new Intl.ListFormat('es').format(warnings)}. Nada de ello está antes de esta página.`,
  closed: (heading: string, warning: string) => `${heading}: ${warning}; en el último capítulo`,
  version: (version: string) => `Versión ${version}.`,
  state: (date: string) => `Estado: ${date}.`,
  accessibility:
    'El texto puede leerse en orden de oído y con el teclado. A cada nota se llega desde su marca, y ella lleva de vuelta. Los pasajes están listados. Los dibujos del tiempo, los lugares y las personas se repiten al lado como listas.',
};
