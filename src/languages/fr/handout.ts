/* La page des feuilles à distribuer, en français. */

export const handout = {
  title: 'Feuille à distribuer',
  titleOf: (part: string) => `Feuille à distribuer\u00A0: ${part}`,
  description: (_form: string) => 'Le texte et ses gloses sur des feuilles pour une classe, à imprimer.',
  intro:
    'Choisissez ce que reçoit votre classe, puis imprimez. L’adresse garde le choix\u00A0: enregistrez-la ou envoyez-la.',
  forClass: 'Une feuille pour une classe',
  choosePart: 'Une feuille contient des passages d’une partie. De laquelle\u00A0?',
  passages: 'Passages',
  from: 'De',
  to: 'à',
  glosses: 'Gloses',
  places: {
    margin: 'En marge, à côté de leurs lignes',
    under: 'Sous chaque passage',
    after: 'Après le texte',
    none: 'Aucune',
  },
  kinds: 'De quelles notes',
  also: 'Et aussi',
  numbers: 'Numéros des passages et des vers',
  room: 'De la place pour écrire',
  questions: 'Questions à discuter',
  notes: 'Notes',
};
