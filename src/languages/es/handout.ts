/* La página de las hojas para repartir, en español. */

export const handout = {
  title: 'Hoja para repartir',
  titleOf: (part: string) => `Hoja para repartir: ${part}`,
  description: (_form: string) => 'El texto con sus glosas en hojas para una clase, para imprimir.',
  intro: 'Elija qué recibe su clase e imprima. La dirección guarda la elección: consérvela o envíela.',
  forClass: 'Una hoja para una clase',
  choosePart: 'Una hoja contiene pasajes de una parte. ¿De cuál?',
  passages: 'Pasajes',
  from: 'De',
  to: 'a',
  glosses: 'Glosas',
  places: {
    margin: 'Al margen, junto a sus líneas',
    under: 'Debajo de cada pasaje',
    after: 'Después del texto',
    none: 'Ninguna',
  },
  kinds: 'De qué notas',
  also: 'Además',
  numbers: 'Números de pasajes y versos',
  room: 'Espacio para escribir',
  questions: 'Preguntas para debatir',
  notes: 'Notas',
};
