/* Ciò che sta intorno al contenuto nelle pagine del sito, in italiano. La parola dell’edizione per il suo testo ha un genere che qui non si sa: perciò «testo». */
import type { Linked } from '../linked.ts';
import { counter } from '../plural.ts';

const count = counter<'one' | 'other'>('it', 'other');
const NOTES = { one: 'nota', other: 'note' };
const WORKS = { one: 'opera', other: 'opere' };

export const page = {
  main: 'Menu principale',
  skipToText: (_form: string) => 'Vai al testo',
  skip: 'Vai al contenuto della pagina',
  notes: 'Note',
  names: 'Indice',
  about: 'L’edizione',
};

export const footer = {
  label: 'Altro',
  bibliography: 'Bibliografia',
  print: 'Stampa',
  downloads: 'Scarica',
  changes: 'Modifiche',
  reports: (editors: string) => ['Per segnalare errori: ', `. ${editors}.`] as const,
  address: (address: string) => `Indirizzo: ${address}`,
};

export const notFound = {
  title: 'Pagina non trovata',
  description: 'A questo indirizzo non c’è nessuna pagina.',
  heading: 'Qui non c’è nessuna pagina',
  hint: 'Forse l’indirizzo è scritto male, o una nota ha cambiato nome. Da qui si può andare a:',
  text: (form: string) => `: ${form}`,
  names: ['', 'l’indice', ', che porta a ogni nota'] as Linked,
  search: 'la ricerca',
};

export const moved = {
  here: 'Questa pagina ha cambiato indirizzo:',
};

export const bibliography = {
  title: 'Bibliografia',
  description: (works: number) =>
    `${count(works, WORKS)} su cui poggiano le note, con le note che citano ciascuna.`,
  intro: (works: number) => `${count(works, WORKS)}, ciascuna con le note che la citano.`,
  list: 'Opere citate',
  all: 'Tutte',
  letters: 'Lettere',
  citedIn: 'Citata in',
};

const COUNTED = {
  paragraph: ['ai passi', 'dei passi'],
  stanza: ['alle strofe', 'delle strofe'],
  speech: ['alle battute', 'delle battute'],
  passage: ['ai passi', 'dei passi'],
  line: ['ai versi', 'dei versi'],
} as const;

export const names = {
  title: 'Indice',
  description: (_form: string) =>
    'Persone, luoghi, opere e argomenti del testo e delle note, dalla A alla Z.',
  intro: (_form: string, counts: keyof typeof COUNTED, inParts: boolean) =>
    `Un lemma porta alla sua nota; i numeri che lo seguono portano ${COUNTED[counts][0]} del testo che ne nominano il soggetto${inParts ? ', ciascuno dopo il numero della sua parte' : ''}.`,
  onPaper: (_form: string, counts: keyof typeof COUNTED, inParts: boolean) =>
    `I numeri sono quelli ${COUNTED[counts][1]} del testo${inParts ? ', ciascuno dopo il numero della sua parte' : ''}; n. rimanda a una nota, con il suo numero.`,
  letters: 'Lettere',
  figures: 'Cifre',
  see: 'vedi',
  seeAlso: 'vedi anche',
  note: (number: number) => `n. ${String(number)}`,
};

export const notes = {
  title: 'Note',
  subjects: 'Di che cosa trattano le note',
  start: 'Da dove cominciare',
  description: (number: number) => `Tutte le note di questa edizione (${String(number)}), per tema.`,
  intro: (number: number): Linked => [
    `${count(number, NOTES)}, per tema. L’`,
    'indice',
    ' elenca ogni nome che porta a una di esse.',
  ],
};

export const search = {
  title: 'Ricerca',
  description: (_form: string) => 'Cerca nel testo e nelle sue note.',
  field: (_form: string) => 'Cerca nel testo e nelle note',
  submit: 'Cerca',
  open: 'Cerca',
  allResults: 'Tutti i risultati',
  close: 'Chiudi',
  scriptless: [
    'La ricerca richiede JavaScript, che qui è disattivato o non è arrivato. Senza, l’',
    'indice',
    ' porta a ogni nota.',
  ] as Linked,
};

export const endnotes = {
  title: 'Note',
  intro: (_form: string) => 'Nell’ordine del testo. Ogni nota ha una pagina sua, con le sue fonti.',
  full: 'Leggi la nota completa',
  back: (place: string, lemma?: string) => `Torna a: ${place}${lemma === undefined ? '' : ` («${lemma}»)`}`,
  sources: [
    'Le fonti stanno nella pagina di ogni nota, e tutte insieme nella ',
    'bibliografia',
    '.',
  ] as Linked,
  kind: (description: string) => `Nota: ${description}`,
};

export const opening = {
  edition: (notes: number, subject: string) =>
    `Un’edizione annotata: ${count(notes, { one: 'nota', other: 'note' })}. Temi: ${subject}`,
  readingTime: (minutes: number) =>
    minutes < 100
      ? `${count(minutes, { one: 'minuto', other: 'minuti' })} di lettura`
      : `${count(Math.round(minutes / 60), { one: 'ora', other: 'ore' })} di lettura`,
  about: 'Su questa edizione',
  hint: {
    click: 'Fai clic su',
    tap: 'Tocca',
    words: 'le parole punteggiate',
    after: 'per leggere una nota.',
  },
};

export const whereNext = {
  title: 'Come proseguire',
  more: 'Anche in questa edizione',
};

export const note = {
  back: (_form: string) => 'Torna al testo',
  inText: (_form: string) => 'Nel testo',
  previousMention: 'Menzione precedente',
  nextMention: 'Menzione successiva',
  previous: 'Nota precedente',
  next: 'Nota successiva',
  inOrder: 'Le note in ordine',
  seeAlso: 'Vedi anche',
  linkedFrom: 'Rimandano qui',
  sources: 'Fonti',
  checked: (date: string) => `Ultimo riscontro sulle fonti: ${date}.`,
  table: 'Tabella',
  tableOf: (title: string) => `Tabella: ${title}`,
  footnotes: 'Note a piè di pagina',
  backToText: 'Torna al testo',
};

export const cite = {
  text: (_form: string) => 'Cita questo testo',
  note: 'Cita questa nota',
  records: 'Per i programmi di bibliografia',
  downloads: 'Questa edizione da portare con sé: file, versione e data',
};

export const print = {
  title: (form: string) => `${form} e note`,
  description: (_form: string) =>
    'Il testo con tutte le note e le fonti in una pagina, da stampare o da salvare.',
  heading: 'Stampare o salvare come PDF',
  what: 'Che cosa stampare',
  textOnly: (_form: string) => 'Solo il testo',
  shortNotes: (_form: string) => 'Il testo con note brevi',
  fullNotes: (_form: string) => 'Il testo con note complete',
  notesOnly: 'Solo le note',
  shown: ' · in vista qui sotto',
  leftOut: 'Includi ciò che svela la trama',
  spoilers: (warnings: readonly string[]) => `Ciò che ${warnings.join(', e ciò che ')}`,
  hint: 'Qui sotto c’è ciò che stamperà il comando «Stampa» del browser e salverà «Salva come PDF».',
  button: 'Stampa',
  notes: 'Note',
  further: 'Altre note',
  furtherIntro: 'Quelle a cui portano le note qui sopra, per lemma.',
  page: 'Pagina',
  pageOf: (title: string) => `La pagina della nota: ${title}`,
  ways: 'Sulla carta questa pagina ha le note in breve. Per stampare altrimenti:',
};

export const settings = {
  title: 'Impostazioni',
  close: 'Chiudi',
  more: 'Altre impostazioni',
  reset: 'Ripristina',
  shortcuts: 'Scorciatoie da tastiera',
  theme: { label: 'Colori', default: 'Del sistema', light: 'Chiari', sepia: 'Seppia', dark: 'Scuri' },
  size: {
    label: 'Dimensione',
    smallest: 'Minima',
    smaller: 'Piccola',
    default: 'Media',
    larger: 'Grande',
    largest: 'Molto grande',
    huge: 'Enorme',
  },
  face: { label: 'Carattere', default: 'Da libro', sans: 'Senza grazie', dyslexia: 'Per la dislessia' },
  measure: { label: 'Lunghezza di riga', narrow: 'Corta', default: 'Media', wide: 'Lunga' },
  leading: { label: 'Interlinea', tight: 'Stretta', default: 'Media', loose: 'Ampia' },
  notes: { label: 'Note', default: 'Accanto al testo', popover: 'Alla parola', endnotes: 'In fondo' },
  margin: { label: 'Margine', default: 'Principali', all: 'Tutte le note', none: 'Nessuna' },
  marks: { label: 'Segni', default: 'Visibili', quiet: 'Discreti' },
  mine: { label: 'Le tue annotazioni', default: 'Mostrate', hidden: 'Nascoste' },
  citations: { label: 'Riferimenti', default: 'Numeri', names: 'Nomi' },
  keys: { label: 'Scorciatoie di un tasto', default: 'Attive', off: 'Disattivate' },
  offline: { label: 'Conserva per leggere senza rete', default: 'Sì', off: 'No' },
};
