/* La pagina di tutto ciò che ha aggiunto chi legge, in italiano. */
import type { Linked } from '../linked.ts';
import { counter } from '../plural.ts';

const count = counter<'one' | 'other'>('it', 'other');

export const mine = {
  found: 'Tra le tue annotazioni',
  title: 'Le tue annotazioni',
  description:
    'Ciò che hai evidenziato, commentato e segnato con segnalibri in questa edizione, su questo dispositivo.',
  intro:
    'Ciò che hai evidenziato, commentato e segnato con segnalibri. È conservato in questo browser, su questo dispositivo, e non è inviato da nessuna parte: nessun altro lo vede, e se si cancellano i dati del browser va perduto, a meno che tu non ne abbia salvato una copia.',
  scriptless: 'Le annotazioni richiedono JavaScript, che qui è disattivato o non è arrivato.',
  loading: 'Ricerca delle tue annotazioni nel testo…',
  empty:
    'Non c’è ancora nulla. Seleziona qualche parola del testo o di una nota, e una barra ti propone di evidenziarla o di commentarla; il menu di un passo propone di mettervi un segnalibro.',
  noMatch: 'Nessuna delle tue annotazioni corrisponde.',
  shown: (number: number) =>
    `${count(number, { one: 'annotazione mostrata', other: 'annotazioni mostrate' })}.`,
  search: 'Cerca nelle tue annotazioni',
  colours: 'Colori',
  anyColour: 'Tutti i colori',
  tags: 'Etichette',
  anyTag: 'Tutte le etichette',
  inText: 'Al suo posto nel testo',
  edit: 'Modifica',
  remove: 'Elimina',
  gated: 'In una parte che rivela qualcosa',
  lost: 'Non più trovate nel testo',
  lostIntro:
    'Queste parole non sono più nel testo, o vi si trovano uguali in più punti. Restano come le hai selezionate e vengono cercate di nuovo a ogni nuova edizione.',
  noQuotation: 'Senza citazione',
  bookmarks: 'Segnalibri',
  reading: 'Dove eri',
  goOn: 'Riprendi da lì',
  read: (percent: number) => `${String(percent)}% letto`,
  unread: 'Non iniziato',
  take: 'Portale via, riportale qui',
  style: 'Riferimenti secondo',
  sources: 'Fonte',
  markdown: 'Salva in Markdown',
  backup: 'Salva una copia di tutto',
  backupHint:
    'Un file nel formato del W3C per le annotazioni (JSON-LD), che questa pagina e altri programmi leggono.',
  bring: 'Riprendi annotazioni da un file',
  brought: (number: number, known: number) =>
    `${count(number, { one: 'annotazione ripresa', other: 'annotazioni riprese' })}; ${String(known)} già ${known === 1 ? 'presente' : 'presenti'}.`,
  noJson: 'Questo file non è JSON. Scegli un file di annotazioni che finisca in «.jsonld» o «.json».',
  noAnnotations:
    'Questo file non contiene Web Annotations. Scegline uno salvato da questa pagina o da un altro programma.',
  share: 'Condividi con un link quelle mostrate',
  shared: 'Link copiato. Contiene le annotazioni stesse; nessun server le conserva.',
  tooMany: 'Sono troppe per un link. Restringi la scelta o invia il file.',
  forget: 'Cancella tutto',
  forgetHint:
    'Cancella da questo browser tutto ciò che questa edizione vi ha conservato: annotazioni, segnalibri, il punto in cui eri e le tue impostazioni.',
  forgetSure: 'Cancellare tutto? Non si può annullare, a meno che tu non abbia salvato una copia.',
  forgotten: 'Tutto è cancellato.',
  cancel: 'Annulla',
  privacy: [
    'Ciò che evidenzi, commenti e segni con segnalibri, il punto in cui hai smesso di leggere e le tue impostazioni sono conservati nel tuo browser e non sono inviati da nessuna parte. La pagina «',
    'Le tue annotazioni',
    '» mostra tutto, ti permette di portarlo via e lo cancella quando lo chiedi.',
  ] as Linked,
  privacyHeading: 'Che cosa è conservato, e dove',
};
