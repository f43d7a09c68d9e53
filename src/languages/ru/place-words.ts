/* What places in a text are called in Russian, as in English. */
export const act = 'действие акт';
export const scene = 'сцена явление картина';
export const part = 'часть глава гл песнь книга раздел §';
export const line = 'строка строки стих стихи ст стк';
export const page = 'страница страницы с стр';
export const passage = 'отрывок отрывки абзац абзацы ¶ строфа строфы реплика';
