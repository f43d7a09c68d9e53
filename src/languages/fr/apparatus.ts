/* Ce qu’imprime en français le modèle d’une édition : dates, poids des sources, endroits du texte, relations. */
import { roman } from '../roman.ts';

/** Le jour, la décennie et le siècle prennent l’article ; le mois et l’année ne le prennent pas. */
const isDay = (date: string) => /^\d{1,2}(?:er)? \p{Letter}/u.test(date);
const isDecade = (date: string) => date.startsWith('années');
const isCentury = (date: string) => /^[IVXLC]+e siècle/u.test(date);
function since(date: string): string {
  if (isDecade(date)) return `depuis les ${date}`;
  return isDay(date) || isCentury(date) ? `depuis le ${date}` : `depuis ${date}`;
}
function until(date: string): string {
  if (isDecade(date)) return `jusqu’aux ${date}`;
  return isDay(date) || isCentury(date) ? `jusqu’au ${date}` : `jusqu’en ${date}`;
}

const century = (number: number) => `${roman(number)}${number === 1 ? 'er' : 'e'} siècle`;

export const dates = {
  seasons: { spring: 'printemps', summer: 'été', autumn: 'automne', winter: 'hiver' },
  day: (day: string) => (day === '1' ? '1er' : day),
  inYear: (season: string, year: string) => `${season} ${year}`,
  ad: (year: string) => `${year} apr. J.-C.`,
  bc: (year: string) => `${year} av. J.-C.`,
  decade: (firstYear: string) => `années ${firstYear}`,
  century,
  centuryBc: (number: number) => `${century(number)} av. J.-C.`,
  about: (date: string) => `environ ${date}`,
  perhaps: (date: string) => `peut-être ${date}`,
  dayUnknown: (date: string) => `${date} (jour inconnu)`,
  monthUnknown: (year: string) => `${year} (mois inconnu)`,
  years: (first: string, last: string) => `${first}–${last}`,
  range: (first: string, last: string) => `${first}–${last}`,
  between: (first: string, last: string) => `${first} – ${last}`,
  from: since,
  until,
  endUnknown: (beginning: string) => `${since(beginning)}, fin inconnue`,
  beginningUnknown: (end: string) => `${until(end)}, début inconnu`,
};

export const tiers = {
  heading: 'Ce que sont les sources',
  primary: {
    name: 'Document de première main',
    use: 'Écrit par ceux qui ont pris part ou qui ont vu\u00A0: bon pour ce qui fut dit, ordonné ou vécu, autant que son auteur le savait et voulait le dire.',
  },
  scholarly: {
    name: 'Travail savant',
    use: 'Un livre ou un article dont l’auteur cite ses preuves\u00A0: bon pour ce qui s’est passé, combien y furent mêlés, et pourquoi.',
  },
  institution: {
    name: 'Institution ou ouvrage de référence',
    use: 'Archives, musée, encyclopédie ou organisme officiel\u00A0: bon pour les noms, les dates et les lieux.',
  },
  journalism: {
    name: 'Presse',
    use: 'Un journal ou une revue qui répond de ce qu’il imprime\u00A0: bon pour ce qu’on rapportait alors, et pour l’accueil fait à un livre.',
  },
  other: {
    name: 'Autre',
    use: 'Ce que rien de cela ne donne, comme la page d’un éditeur\u00A0: bon pour un détail, et jamais seul appui d’une affirmation d’histoire.',
  },
};

export const citations = {
  source: (number: number) => `source ${String(number)}`,
  edition: 'édition annotée',
  quoteTitle: (title: string) => `«\u00A0${title.replaceAll(/«\s?/gu, '“').replaceAll(/\s?»/gu, '”')}\u00A0»`,
  noteOn: (editors: string, title: string, text: string) => `${editors}, ${title}, note sur ${text}`,
};

export const titlePage = {
  on: 'Sur ',
  by: ' de ',
  translatedBy: (people: string) => `Traduction\u00A0: ${people}`,
  editedBy: (people: string) => `Texte établi par ${people}`,
  pages: (count: number) => `${String(count)} pages`,
};

const PASSAGES = {
  paragraph: 'Paragraphe',
  quotation: 'Paragraphe',
  list: 'Paragraphe',
  table: 'Paragraphe',
  code: 'Paragraphe',
  stanza: 'Strophe',
  speech: 'Réplique',
  direction: 'Didascalie',
};

export const text = {
  passage: (type: keyof typeof PASSAGES, number: number) => `${PASSAGES[type]} ${String(number)}`,
  authorNote: (number: number) => `Note de l’auteur ${String(number)}`,
  authorNotes: 'Notes de l’auteur',
  figure: 'Figure',
  printedPage: (number: string) => `Page ${number} du texte imprimé`,
  part: (number: number) => `Partie ${String(number)}`,
  contents: 'Table des matières',
  parts: 'Parties',
  previousPart: 'Précédente\u00A0:',
  nextPart: 'Suivante\u00A0:',
  titlePage: 'Page de titre',
  place: (places: readonly string[]) => places.join(', '),
  line: (first: number, last: number) =>
    first === last ? `Vers ${String(first)}` : `Vers ${String(first)}–${String(last)}`,
  onTitlePage: 'page de titre',
  shortLine: (first: number, last: number, onlyLines: boolean) => {
    const numbers = first === last ? String(first) : `${String(first)}–${String(last)}`;
    return onlyLines ? numbers : `v. ${numbers}`;
  },
  numberInPart: (part: number, number: string) => `${String(part)}.${number}`,
};

export const relations = {
  'part-of': { from: 'Fait partie de', to: 'Comprend' },
  'led-to': { from: 'A conduit à', to: 'Résulte de' },
  'member-of': { from: 'Membre de', to: 'Membres' },
  headed: { from: 'A dirigé', to: 'Dirigé par' },
  wrote: { from: 'A écrit', to: 'Écrit par' },
  published: { from: 'A publié', to: 'Publié dans' },
  treats: { from: 'Traite de', to: 'Traité dans' },
  'appears-in': { from: 'Paraît dans', to: 'Personnages et scènes' },
  'kin-of': { from: 'Famille', to: 'Famille' },
  'colleague-of': { from: 'A travaillé avec', to: 'A travaillé avec' },
  'stands-for': { from: 'Pendant dans l’histoire', to: 'Pendant dans la fiction' },
  'victim-of': { from: 'Victime de', to: 'Victimes' },
  interrogated: { from: 'A interrogé', to: 'Interrogatoire mené par' },
  arrested: { from: 'A fait arrêter', to: 'Arrestation ordonnée par' },
  denounced: { from: 'A dénoncé', to: 'Dénonciation par' },
  killed: { from: 'A fait tuer', to: 'Mort donnée par' },
  treated: { from: 'A soigné', to: 'Médecin' },
  'carried-out': { from: 'A exécuté', to: 'Exécuté par' },
  'located-in': { from: 'À', to: 'Lieux et événements ici' },
  succeeded: { from: 'Vient après', to: 'Vient avant' },
  'contrasted-with': { from: 'Comparer', to: 'Comparer' },
  'see-also': { from: 'Voir aussi', to: 'Voir aussi' },
};

export const starting = {
  form: 'texte',
  untitled: 'Sans titre',
  description: (title: string) => `«\u00A0${title}\u00A0», avec des notes.`,
  editors: 'L’équipe de cette édition',
  contact: 'l’équipe de cette édition',
  rights: 'Les droits ne sont pas encore indiqués.',
  aboutTitle: 'À propos de cette édition',
  about: (from: string) =>
    `Cette édition est partie du fichier ${from}. Le texte est tel qu’il y était\u00A0; les notes restent à écrire.`,
};
