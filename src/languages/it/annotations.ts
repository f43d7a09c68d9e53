/* Ciò che si vede e si sente in italiano di quel che aggiunge chi legge. */
import { counter } from '../plural.ts';

const count = counter<'one' | 'other'>('it', 'other');

export const annotations = {
  colours: { yellow: 'Giallo', green: 'Verde', blue: 'Blu', rose: 'Rosa' },
  bar: 'Ciò che hai selezionato',
  highlight: (colour: string) => `Evidenzia: ${colour.toLowerCase()}`,
  comment: 'Commenta',
  copy: 'Copia con il riferimento',
  share: 'Condividi il link',
  listen: 'Leggi ad alta voce',
  highlighted: (colour: string) => `Evidenziato: ${colour.toLowerCase()}.`,
  copied: 'Copiato, con il riferimento.',
  linkCopied: 'Link copiato.',
  notCopied: 'Questo browser vieta la copia.',
  undo: 'Annulla',
  undone: 'Annullato.',
  deleted: 'Eliminato.',
  changed: 'Commento modificato.',
  bookmark: 'Metti un segnalibro a questo passo',
  bookmarked: 'Segnalibro messo.',
  bookmarkRemoved: 'Segnalibro tolto.',
  bookmarkHere: 'Il tuo segnalibro',
  mine: 'La tua evidenziazione',
  colour: 'Colore',
  yourComment: 'Il tuo commento',
  tags: 'Etichette, separate da virgole',
  remove: 'Elimina',
  close: 'Chiudi',
  all: 'Le tue annotazioni',
  print: 'Con le tue annotazioni',
  comments: 'I tuoi commenti',
  opens: (colour: string, words: string) => `Il tuo commento, ${colour.toLowerCase()}: ${words}`,
  kept: 'Conservato solo in questo browser.',
  refused:
    'Questo browser non lascia che la pagina conservi nulla, come in una finestra privata: ciò che aggiungi dura finché non la lasci.',
  full: 'Questo browser non ha più spazio per la pagina: le tue ultime modifiche durano finché non la lasci.',
  saveNow: 'Salva subito una copia',
  unreadable: (number: number) =>
    `Non è stato possibile leggere ${count(number, { one: 'annotazione conservata, che resta com’è', other: 'annotazioni conservate, che restano come sono' })}.`,
  caret:
    'Le frecce spostano il cursore e, con Maiusc, selezionano; Invio porta a ciò che si può fare, Esc termina.',
};
