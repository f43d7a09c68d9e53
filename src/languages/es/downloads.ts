export const downloads = {
  title: 'Descargar',
  description:
    'Esta edición para llevar: para un lector electrónico, para el papel, para el estudio y para la conservación.',
  intro:
    'Todo lo que hay aquí procede del mismo contenido que estas páginas y es gratuito. Los derechos se indican más abajo.',
  purposes: {
    read: 'Para leer',
    text: 'El texto',
    notes: 'Las notas',
    sources: 'Las fuentes',
    keep: 'Para conservar y reutilizar',
  },
  offers: {
    epub: {
      name: 'EPUB',
      use: 'Para un lector electrónico, una tableta o un teléfono: el texto con sus notas, para leer en cualquier parte.',
    },
    'pdf-a4': {
      name: 'PDF, notas completas, A4',
      use: 'Para una impresora: el texto con cada nota en breve al pie de la página, y después las notas completas y las fuentes.',
    },
    'pdf-a5': {
      name: 'PDF, notas completas, A5',
      use: 'Para una pantalla pequeña, o dos páginas por hoja: lo mismo en menor formato.',
    },
    'pdf-short-a4': {
      name: 'PDF, notas breves, A4',
      use: 'Para leer en papel: el texto con cada nota en breve al pie de la página, y nada después.',
    },
    'pdf-short-a5': {
      name: 'PDF, notas breves, A5',
      use: 'Para una pantalla pequeña, o dos páginas por hoja: lo mismo en menor formato.',
    },
    'pdf-text-a4': {
      name: 'PDF, solo el texto, A4',
      use: 'Para una clase, o para leer sin interrupciones: el texto sin notas.',
    },
    'pdf-text-a5': {
      name: 'PDF, solo el texto, A5',
      use: 'Para una pantalla pequeña, o dos páginas por hoja: lo mismo en menor formato.',
    },
    text: {
      name: 'Texto sin formato',
      use: 'Para cualquier programa: solo el texto, carácter por carácter.',
    },
    markdown: {
      name: 'Markdown',
      use: 'Para quien escribe y toma notas: el texto con sus cursivas y títulos.',
    },
    tei: {
      name: 'TEI P5',
      use: 'Para la investigación y las bibliotecas: texto, notas, personas, lugares, acontecimientos y fuentes, marcados. Lo que revela algo está incluido y señalado como tal.',
    },
    annotations: {
      name: 'Web Annotation',
      use: 'Para herramientas de anotación: cada nota, unida a sus palabras en el texto sin formato.',
    },
    words: {
      name: 'Lista de palabras (CSV)',
      use: 'Para tarjetas de memoria y hojas de cálculo: entrada, original, glosa, tipo y frase de cada nota.',
    },
    places: { name: 'Lugares (GeoJSON)', use: 'Para mapas: cada lugar, con sus notas.' },
    csl: { name: 'CSL-JSON', use: 'Para Zotero, Pandoc y otras herramientas de citas: la bibliografía.' },
    bibtex: { name: 'BibTeX', use: 'Para LaTeX: la bibliografía.' },
    ris: { name: 'RIS', use: 'Para EndNote, Mendeley y catálogos de bibliotecas: la bibliografía.' },
    model: {
      name: 'Todo en JSON',
      use: 'Para programar: texto, notas, nombres, fechas, lugares, relaciones y fuentes. Lo que revela algo se omite.',
    },
    schema: { name: 'JSON Schema', use: 'Para programar: qué significa cada campo de ese archivo.' },
    cff: {
      name: 'CITATION.cff',
      use: 'Para repositorios: cómo se cita esta edición, legible por programas.',
    },
  },
  version: (version: string) => `versión ${version}`,
  state: (state: string) => `Estado de esta edición: ${state}.`,
  permanent: 'Dirección permanente:',
  changes: 'Qué ha cambiado y por qué',
};

export const wordList = {
  columns: {
    headword: 'Entrada',
    original: 'Original',
    gloss: 'Glosa',
    kind: 'Tipo',
    sentence: 'Frase',
    address: 'Dirección',
  },
};

export const portable = {
  sources: 'Fuentes',
  inText: 'En el texto',
  leftOut: (heading: string, warning: string) => `«${heading}» se omite aquí: este pasaje ${warning}.`,
  partOf: (title: string) => `Una nota sobre «${title}».`,
  notes: 'Notas',
  pages: 'Páginas',
  downloads: 'Archivos',
  spoilers:
    'Las notas y los archivos omiten lo que revela algo; si un archivo lo contiene, está señalado como tal.',
};

export const changes = {
  title: 'Cambios',
  description: 'Qué se ha corregido en esta edición, cuándo y por qué.',
  intro:
    'Qué se ha corregido en esta edición, cuándo y por qué, lo más reciente primero. Al citar puede indicarse el estado que se ha consultado.',
  none: 'Todavía no se ha corregido nada.',
  why: 'Por qué:',
  concerns: 'Afecta a:',
  feed: 'Canal de cambios (Atom)',
  feedTitle: (title: string) => `Cambios en «${title}»`,
};
