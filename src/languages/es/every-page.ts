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

export const settingsReset = 'Todo está como al principio.';
export const address = (words: string) => `Dirección: ${words}`;
export const printedOn = (date: string) => `Impreso el ${date}`;

export const allNotes = 'Todas las notas';
export const moreNotes = (count: number) => (count === 1 ? '1 nota más' : `${String(count)} notas más`);
