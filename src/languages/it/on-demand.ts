/* Ciò che dicono in italiano gli script che si caricano al bisogno: la ricerca e l’elenco delle scorciatoie. */
import { counter } from '../plural.ts';

const count = counter<'one' | 'other'>('it', 'other');
const FOUND = { one: 'risultato', other: 'risultati' };

export const subjects = {
  kinds: {
    person: { singular: 'persona', plural: 'Persone' },
    character: { singular: 'personaggio', plural: 'Personaggi' },
    place: { singular: 'luogo', plural: 'Luoghi' },
    event: { singular: 'evento', plural: 'Eventi' },
    institution: { singular: 'istituzione', plural: 'Istituzioni' },
    work: { singular: 'opera', plural: 'Opere' },
    idea: { singular: 'idea', plural: 'Idee e costumi' },
    object: { singular: 'oggetto', plural: 'Oggetti' },
  },
  worlds: { history: 'storia', novel: 'romanzo', criticism: 'critica' },
  descriptions: {
    history: {
      person: 'Una persona reale',
      place: 'Un luogo reale',
      event: 'Un evento storico',
      institution: 'Un’istituzione reale',
      work: 'Un documento o un’opera del tempo',
      idea: 'Un tema di storia',
      object: 'Un oggetto del tempo',
    },
    novel: {
      character: 'Un personaggio del romanzo',
      event: 'Una scena del romanzo',
      place: 'Un luogo del romanzo',
    },
    criticism: {
      person: 'Autore o autrice; una persona reale',
      work: 'Un’opera pubblicata',
      institution: 'Una pubblicazione reale',
      idea: 'Una questione di lettura',
      event: 'Una svolta negli studi',
    },
  },
  inWorld: (kind: string, world: string) => `${kind} (${world})`,
};

export const results = {
  note: (what: string) => `Nota · ${what}`,
  text: (_form: string, place: string) => `Testo · ${place}`,
  places: {
    paragraph: (number: string) => `Paragrafo ${number}`,
    stanza: (number: string) => `Strofa ${number}`,
    speech: (number: string) => `Battuta ${number}`,
    passage: (number: string) => `Passo ${number}`,
  },
  lines: (first: string, last: string) => (first === last ? `Verso ${first}` : `Versi ${first}–${last}`),
  printedPage: (number: string) => `Pagina ${number} del testo a stampa`,
  more: (number: number) => `Altri ${String(number)}`,
  everything: 'Tutto',
  usualWorlds: 'Storia e finzione',
  allWorlds: 'Tutti i mondi',
  showKinds: 'Scegli i tipi',
  showWorlds: 'Scegli i mondi',
};

export const searching = {
  empty: ['Scrivi un nome, una parola o una frase, oppure scorri l’', 'indice', '.'],
  failed: 'Non è stato possibile caricare la ricerca. Controlla la connessione. ',
  orNames: [', oppure scorri l’', 'indice', '.'],
  tryAgain: 'Riprova',
  atWork: 'Ricerca in corso…',
  nothing: (query: string) => `Nessun risultato per «${query}».`,
  nearest: ' Nomi simili:',
  thin: ' Segni, lettere singole e parole come «il» non si cercano da sole.',
  otherWord: ' Scrivi un’altra parola',
  otherSpelling: ' Prova con un’altra grafia',
  showing: 'Risultati per ',
  literally: (query: string) => `Cerca invece «${query}»`,
  found: (number: number) => `${count(number, FOUND)}.`,
  foundSoFar: (number: number) => `${count(number, FOUND)} finora; la ricerca nei testi completi continua.`,
  changed: ' L’edizione è cambiata da quando la pagina è aperta; questi sono i risultati della nuova.',
  short: 'Non è stato possibile cercare nei testi completi. ',
  noIndex: 'I testi completi non hanno ancora un indice: esegui «npm run build» una volta.',
} as const;

export const hits = {
  label: 'Parole trovate',
  previous: 'Precedente',
  next: 'Successiva',
  clear: 'Togli',
  place: (current: number, all: number) => `${String(current)} di ${String(all)}`,
};

export const shortcuts = {
  title: 'Scorciatoie da tastiera',
  hint: 'Questi tasti non agiscono mentre scrivi, e si disattivano nelle impostazioni.',
  close: 'Chiudi',
  keys: {
    '/': 'Cerca',
    n: 'Vai alla parola con nota successiva',
    p: 'Vai alla parola con nota precedente',
    '.': 'Vai alla parola trovata successiva',
    ',': 'Vai alla parola trovata precedente',
    h: 'Vai a ciò che si può fare con le parole selezionate, o seleziona parole con le frecce',
    j: 'Vai alla tua evidenziazione o al tuo segnalibro successivo',
    k: 'Vai a quello precedente',
    b: 'Metti un segnalibro al passo che leggi, o toglilo',
    r: 'Sospendi la lettura ad alta voce, o riprendila',
    '?': 'Mostra queste scorciatoie',
    Enter: 'Apri la nota di una parola, o entraci se è fissata',
    Tab: 'Entra nella nota aperta, poi passa alla parola con nota successiva',
    Esc: 'Chiudi ciò che è stato aperto per ultimo: impostazioni, nota, parole trovate',
  },
};

export const newerEdition = { says: 'C’è un’edizione più recente:', reload: 'ricarica' };
