/* Ce qui entoure le contenu sur les pages du site, en français. Le mot de l’édition pour son texte a un genre inconnu ici : d’où « texte ». */
import type { Linked } from '../linked.ts';
import { counter } from '../plural.ts';

const count = counter<'one' | 'other'>('fr', 'other');
const NOTES = { one: 'note', other: 'notes' };
const WORKS = { one: 'ouvrage', other: 'ouvrages' };

export const page = {
  main: 'Menu principal',
  skipToText: (_form: string) => 'Aller au texte',
  skip: 'Aller au contenu de la page',
  notes: 'Notes',
  names: 'Index',
  about: 'À propos',
};

export const footer = {
  label: 'Et aussi',
  bibliography: 'Bibliographie',
  print: 'Imprimer',
  downloads: 'Télécharger',
  changes: 'Modifications',
  reports: (editors: string) => [`Pour signaler une erreur\u00A0: `, `. ${editors}.`] as const,
  address: (address: string) => `Adresse\u00A0: ${address}`,
};

export const notFound = {
  title: 'Page introuvable',
  description: 'Il n’y a pas de page à cette adresse.',
  heading: 'Il n’y a pas de page ici',
  hint: 'L’adresse est peut-être mal tapée, ou une note a changé de nom. D’ici on peut aller\u00A0:',
  text: (form: string) => `\u00A0: ${form}`,
  names: ['', 'l’index', ', qui mène à chaque note'] as Linked,
  search: 'la recherche',
};

export const moved = {
  here: 'Cette page a changé d’adresse\u00A0:',
};

export const bibliography = {
  title: 'Bibliographie',
  description: (works: number) =>
    `${count(works, WORKS)} sur lesquels s’appuient les notes, avec celles qui citent chacun.`,
  intro: (works: number) => `${count(works, WORKS)}, chacun avec les notes qui le citent.`,
  list: 'Ouvrages cités',
  all: 'Tous',
  letters: 'Lettres',
  citedIn: 'Cité dans',
};

const COUNTED = {
  paragraph: 'passages',
  stanza: 'strophes',
  speech: 'répliques',
  passage: 'passages',
  line: 'vers',
} as const;

export const names = {
  title: 'Index',
  description: (_form: string) => 'Personnes, lieux, œuvres et sujets du texte et des notes, de A à Z.',
  intro: (_form: string, counts: keyof typeof COUNTED, inParts: boolean) =>
    `Une vedette mène à sa note\u00A0; les numéros qui la suivent mènent aux ${COUNTED[counts]} du texte qui nomment son sujet${inParts ? ', chacun après le numéro de sa partie' : ''}.`,
  onPaper: (_form: string, counts: keyof typeof COUNTED, inParts: boolean) =>
    `Les numéros sont ceux des ${COUNTED[counts]} du texte${inParts ? ', chacun après le numéro de sa partie' : ''}\u00A0; n. désigne une note, avec son numéro.`,
  letters: 'Lettres',
  figures: 'Chiffres',
  see: 'voir',
  seeAlso: 'voir aussi',
  note: (number: number) => `n. ${String(number)}`,
};

export const notes = {
  title: 'Notes',
  subjects: 'Sujets des notes',
  start: 'Par où commencer',
  description: (number: number) => `Les ${count(number, NOTES)} de cette édition, par sujet.`,
  intro: (number: number): Linked => [
    `${count(number, NOTES)}, par sujet. L’`,
    'index',
    ' donne tous les noms qui mènent à l’une d’elles.',
  ],
};

export const search = {
  title: 'Recherche',
  description: (_form: string) => 'Chercher dans le texte et dans ses notes.',
  field: (_form: string) => 'Chercher dans le texte et les notes',
  submit: 'Chercher',
  open: 'Chercher',
  allResults: 'Tous les résultats',
  close: 'Fermer',
  scriptless: [
    'La recherche demande JavaScript, désactivé ici ou pas encore chargé. Sans lui, l’',
    'index',
    ' mène à chaque note.',
  ] as Linked,
};

export const endnotes = {
  title: 'Notes',
  intro: (_form: string) => 'Dans l’ordre du texte. Chaque note a sa propre page, avec ses sources.',
  full: 'Lire la note complète',
  back: (place: string, lemma?: string) =>
    `Retour\u00A0: ${place}${lemma === undefined ? '' : ` («\u00A0${lemma}\u00A0»)`}`,
  sources: [
    'Les sources figurent sur la page de chaque note, et toutes ensemble dans la ',
    'bibliographie',
    '.',
  ] as Linked,
  kind: (description: string) => `Note\u00A0: ${description}`,
};

export const opening = {
  edition: (notes: number, subject: string) =>
    `Une édition annotée\u00A0: ${count(notes, { one: 'note', other: 'notes' })}. Sujets\u00A0: ${subject}`,
  readingTime: (minutes: number) =>
    minutes < 100
      ? `${count(minutes, { one: 'minute', other: 'minutes' })} de lecture`
      : `${count(Math.round(minutes / 60), { one: 'heure', other: 'heures' })} de lecture`,
  about: 'À propos de cette édition',
  hint: { click: 'Cliquez sur', tap: 'Touchez', words: 'les mots pointillés', after: 'pour lire une note.' },
};

export const whereNext = {
  title: 'Pour continuer',
  more: 'Aussi dans cette édition',
};

export const note = {
  back: (_form: string) => 'Retour au texte',
  inText: (_form: string) => 'Dans le texte',
  previousMention: 'Mention précédente',
  nextMention: 'Mention suivante',
  previous: 'Note précédente',
  next: 'Note suivante',
  inOrder: 'Les notes dans l’ordre',
  seeAlso: 'Voir aussi',
  linkedFrom: 'Renvois à cette note',
  sources: 'Sources',
  checked: (date: string) => `Dernière vérification d’après les sources\u00A0: ${date}.`,
  table: 'Tableau',
  tableOf: (title: string) => `Tableau\u00A0: ${title}`,
  footnotes: 'Notes de bas de page',
  backToText: 'Retour au texte',
};

export const cite = {
  text: (_form: string) => 'Citer ce texte',
  note: 'Citer cette note',
  records: 'Pour les logiciels de bibliographie',
  downloads: 'Cette édition à emporter\u00A0: fichiers, version et date',
};

export const print = {
  title: (form: string) => `${form} et notes`,
  description: (_form: string) =>
    'Le texte avec toutes ses notes et ses sources sur une page, à imprimer ou à enregistrer.',
  heading: 'Imprimer ou enregistrer en PDF',
  what: 'Que faut-il imprimer\u00A0?',
  textOnly: (_form: string) => 'Le texte seul',
  shortNotes: (_form: string) => 'Le texte et les notes brèves',
  fullNotes: (_form: string) => 'Le texte et les notes complètes',
  notesOnly: 'Les notes seules',
  shown: ' · montré ci-dessous',
  leftOut: 'Inclure ce qui dévoile l’intrigue',
  spoilers: (warnings: readonly string[]) => `Ce qui ${warnings.join(', et ce qui ')}`,
  hint: 'Voici ce qu’imprimera la commande «\u00A0Imprimer\u00A0» du navigateur, et ce qu’enregistrera «\u00A0Enregistrer en PDF\u00A0».',
  button: 'Imprimer',
  notes: 'Notes',
  further: 'Autres notes',
  furtherIntro: 'Celles où mènent les notes ci-dessus, par vedette.',
  page: 'Page',
  pageOf: (title: string) => `La page de la note\u00A0: ${title}`,
  ways: 'Sur papier, cette page a ses notes en bref. Pour imprimer autrement\u00A0:',
};

export const settings = {
  title: 'Réglages',
  close: 'Fermer',
  more: 'Autres réglages',
  reset: 'Rétablir',
  shortcuts: 'Raccourcis clavier',
  theme: { label: 'Couleurs', default: 'Du système', light: 'Claires', sepia: 'Sépia', dark: 'Sombres' },
  size: {
    label: 'Taille',
    smallest: 'Très petite',
    smaller: 'Petite',
    default: 'Moyenne',
    larger: 'Grande',
    largest: 'Très grande',
    huge: 'Énorme',
  },
  face: { label: 'Caractère', default: 'De livre', sans: 'Sans empattement', dyslexia: 'Pour la dyslexie' },
  measure: { label: 'Longueur de ligne', narrow: 'Courte', default: 'Moyenne', wide: 'Longue' },
  leading: { label: 'Interligne', tight: 'Serré', default: 'Moyen', loose: 'Large' },
  notes: { label: 'Notes', default: 'À côté du texte', popover: 'Près du mot', endnotes: 'À la fin' },
  margin: { label: 'Marge', default: 'Principales', all: 'Toutes les notes', none: 'Aucune' },
  marks: { label: 'Marques', default: 'Visibles', quiet: 'Discrètes' },
  mine: { label: 'Vos annotations', default: 'Affichées', hidden: 'Masquées' },
  citations: { label: 'Références', default: 'Numéros', names: 'Noms' },
  keys: { label: 'Raccourcis d’une touche', default: 'Actifs', off: 'Inactifs' },
  offline: { label: 'Conserver pour lire sans réseau', default: 'Oui', off: 'Non' },
};
