/* What places in a text are called in Italian, as in English. */
export const act = 'atto';
export const scene = 'scena sc';
export const part = 'parte capitolo cap canto libro sezione §';
export const line = 'verso versi riga righe v vv r';
export const page = 'pagina pagine pag pagg p pp';
export const passage = 'passo passi paragrafo paragrafi par ¶ strofa strofe battuta';
