/* Ciò che stampa in italiano il modello di un’edizione: date, peso delle fonti, luoghi del testo, relazioni. */
import { roman } from '../roman.ts';

/** Il mese non vuole l’articolo; l’anno, il giorno, il decennio e il secolo sì. */
const isMonth = (date: string) => /^\p{Lowercase}/u.test(date) && !date.startsWith('anni');
const isDecade = (date: string) => date.startsWith('anni');
/** Davanti a vocale, come in «8» e «11». */
const isElided = (date: string) => /^(?:8|11)(?!\d)/u.test(date);

function since(date: string): string {
  if (isDecade(date)) return `dagli ${date}`;
  if (isMonth(date)) return `da ${date}`;
  return isElided(date) ? `dall’${date}` : `dal ${date}`;
}

function until(date: string): string {
  if (isDecade(date)) return `fino agli ${date}`;
  if (isMonth(date)) return `fino a ${date}`;
  return isElided(date) ? `fino all’${date}` : `fino al ${date}`;
}

export const dates = {
  seasons: { spring: 'primavera', summer: 'estate', autumn: 'autunno', winter: 'inverno' },
  day: (day: string) => (day === '1' ? '1º' : day),
  inYear: (season: string, year: string) => `${season} ${year}`,
  ad: (year: string) => `${year} d.C.`,
  bc: (year: string) => `${year} a.C.`,
  decade: (firstYear: string) => `anni ${firstYear}`,
  century: (number: number) => `${roman(number)} secolo`,
  centuryBc: (number: number) => `${roman(number)} secolo a.C.`,
  about: (date: string) => `circa ${date}`,
  perhaps: (date: string) => `forse ${date}`,
  dayUnknown: (date: string) => `${date} (giorno ignoto)`,
  monthUnknown: (year: string) => `${year} (mese ignoto)`,
  years: (first: string, last: string) => `${first}–${last}`,
  range: (first: string, last: string) => `${first}–${last}`,
  between: (first: string, last: string) => `${first} – ${last}`,
  from: since,
  until,
  endUnknown: (beginning: string) => `${since(beginning)}, fine ignota`,
  beginningUnknown: (end: string) => `${until(end)}, inizio ignoto`,
};

export const tiers = {
  heading: 'Che cosa sono le fonti',
  primary: {
    name: 'Documento di prima mano',
    use: 'Di chi prese parte o vide: vale per ciò che fu detto, ordinato o vissuto, per quanto l’autore lo sapeva e voleva dirlo.',
  },
  scholarly: {
    name: 'Opera di studio',
    use: 'Un libro o un articolo il cui autore cita le prove: vale per ciò che accadde, per quanti ne furono toccati, e perché.',
  },
  institution: {
    name: 'Istituzione od opera di consultazione',
    use: 'Un archivio, un museo, un’enciclopedia o un ente ufficiale: vale per nomi, date e luoghi.',
  },
  journalism: {
    name: 'Stampa',
    use: 'Un giornale o una rivista che risponde di ciò che stampa: vale per ciò che si riferiva allora e per l’accoglienza di un libro.',
  },
  other: {
    name: 'Altro',
    use: 'Ciò che nessuna di queste dà, come la pagina di un editore: vale per un particolare, e mai come solo appoggio di un’affermazione storica.',
  },
};

export const citations = {
  source: (number: number) => `fonte ${String(number)}`,
  edition: 'edizione annotata',
  quoteTitle: (title: string) => `«${title.replaceAll('«', '“').replaceAll('»', '”')}»`,
  noteOn: (editors: string, title: string, text: string) => `${editors}, ${title}, nota a ${text}`,
};

export const titlePage = {
  on: 'Su ',
  by: ' di ',
  translatedBy: (people: string) => `Traduzione di ${people}`,
  editedBy: (people: string) => `A cura di ${people}`,
  pages: (count: number) => `${String(count)} pagine`,
};

const PASSAGES = {
  paragraph: 'Paragrafo',
  quotation: 'Paragrafo',
  list: 'Paragrafo',
  table: 'Paragrafo',
  code: 'Paragrafo',
  stanza: 'Strofa',
  speech: 'Battuta',
  direction: 'Didascalia',
};

export const text = {
  passage: (type: keyof typeof PASSAGES, number: number) => `${PASSAGES[type]} ${String(number)}`,
  authorNote: (number: number) => `Nota dell’autore ${String(number)}`,
  authorNotes: 'Note dell’autore',
  figure: 'Figura',
  printedPage: (number: string) => `Pagina ${number} del testo a stampa`,
  part: (number: number) => `Parte ${String(number)}`,
  contents: 'Sommario',
  parts: 'Parti',
  previousPart: 'Precedente:',
  nextPart: 'Successiva:',
  titlePage: 'Frontespizio',
  place: (places: readonly string[]) => places.join(', '),
  line: (first: number, last: number) =>
    first === last ? `Verso ${String(first)}` : `Versi ${String(first)}–${String(last)}`,
  onTitlePage: 'frontespizio',
  shortLine: (first: number, last: number, onlyLines: boolean) => {
    const numbers = first === last ? String(first) : `${String(first)}–${String(last)}`;
    return onlyLines ? numbers : `${first === last ? 'v.' : 'vv.'} ${numbers}`;
  },
  numberInPart: (part: number, number: string) => `${String(part)}.${number}`,
};

export const relations = {
  'part-of': { from: 'Parte di', to: 'Comprende' },
  'led-to': { from: 'Portò a', to: 'Conseguenza di' },
  'member-of': { from: 'Membro di', to: 'Membri' },
  headed: { from: 'Diresse', to: 'Sotto la direzione di' },
  wrote: { from: 'Scrisse', to: 'Scritto da' },
  published: { from: 'Pubblicò', to: 'Pubblicato in' },
  treats: { from: 'Tratta di', to: 'Se ne tratta in' },
  'appears-in': { from: 'Compare in', to: 'Personaggi e scene' },
  'kin-of': { from: 'Famiglia', to: 'Famiglia' },
  'colleague-of': { from: 'Lavorò con', to: 'Lavorò con' },
  'stands-for': { from: 'Corrispondente nella storia', to: 'Corrispondente nella finzione' },
  'victim-of': { from: 'Vittima di', to: 'Vittime' },
  interrogated: { from: 'Interrogò', to: 'Interrogatorio di' },
  arrested: { from: 'Fece arrestare', to: 'Arresto per ordine di' },
  denounced: { from: 'Denunciò', to: 'Denuncia di' },
  killed: { from: 'Fece uccidere', to: 'Morte per mano di' },
  treated: { from: 'Ebbe in cura', to: 'Medici' },
  'carried-out': { from: 'Eseguì', to: 'Eseguito da' },
  'located-in': { from: 'In', to: 'Luoghi ed eventi qui' },
  succeeded: { from: 'Venne dopo', to: 'Venne prima di' },
  'contrasted-with': { from: 'Confronta', to: 'Confronta' },
  'see-also': { from: 'Vedi anche', to: 'Vedi anche' },
};

export const starting = {
  form: 'testo',
  untitled: 'Senza titolo',
  description: (title: string) => `«${title}», con note.`,
  editors: 'I curatori di questa edizione',
  contact: 'i curatori di questa edizione',
  rights: 'I diritti non sono ancora indicati.',
  aboutTitle: 'L’edizione',
  about: (from: string) =>
    `Questa edizione è partita dal file ${from}. Il testo sta come stava lì; le note sono ancora da scrivere.`,
};
