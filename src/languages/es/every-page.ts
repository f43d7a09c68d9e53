/* Lo que dicen en español los programas de cada página. */

export const close = 'Cerrar';
export const tryAgain = 'Reintentar';

export const fullNote = 'Nota completa';
export const pin = 'Fijar';
export const previous = 'Anterior';
export const next = 'Siguiente';
export const backTo = (title: string) => `Volver a: ${title}`;
export const noteIsSlow = 'El resto de la nota aún se está cargando. ';
export const noteHasFailed = 'El resto de la nota no se pudo cargar. ';

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

export const continueFrom = (passageNumber: string) => `Seguir desde el pasaje ${passageNumber}`;
export const doNotContinue = 'No seguir desde ahí';

export const settingsReset = 'Todo está como al principio.';
export const address = (words: string) => `Dirección: ${words}`;
export const printedOn = (date: string) => `Impreso el ${date}`;
