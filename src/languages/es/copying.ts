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
export const passage = (number: string) => `Pasaje ${number}`;
export const passages = (first: string, last: string) =>
  first === last ? `pasaje ${first}` : `pasajes ${first}–${last}`;
