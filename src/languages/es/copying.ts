/* Lo que se dice en español de copiar. */
export const copyLink = 'Copiar enlace';
export const copyQuotation = 'Copiar cita';
export const link = 'Enlace';
export const quotation = 'Cita';
export const citeAs = 'Referencia: ';
export const copy = 'Copiar';
export const copyForm = (form: string) => `Copiar ${form}`;
export const linkCopied = 'Enlace copiado';
export const quotationCopied = 'Cita copiada';
export const citationCopied = (form: string) => `Referencia ${form} copiada`;
export const copyByHand = 'Este navegador no permite copiar; el texto está seleccionado para copiarlo a mano';
export const openQuote = '«';
export const closeQuote = '»';
export const passage = (number: string) => `Párrafo ${number}`;
const PLACES = {
  paragraph: ['párrafo', 'párrafos'],
  stanza: ['estrofa', 'estrofas'],
  speech: ['parlamento', 'parlamentos'],
  direction: ['acotación', 'acotaciones'],
  line: ['verso', 'versos'],
  passage: ['pasaje', 'pasajes'],
} as const;
export const passages = (first: string, last: string, kind: keyof typeof PLACES = 'paragraph') =>
  first === last ? `${PLACES[kind][0]} ${first}` : `${PLACES[kind][1]} ${first}–${last}`;
