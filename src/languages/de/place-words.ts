/* What places in a text are called in German, as in English. */
export const act = 'Akt Aufzug';
export const scene = 'Szene Auftritt Sz';
export const part = 'Teil Kapitel Kap Gesang Buch Abschnitt §';
export const line = 'Vers Verse Zeile Zeilen V Z';
export const page = 'Seite Seiten S';
export const passage = 'Absatz Absätze Abs Abschnitt Abschnitte ¶ Strophe Strophen Str Rede';
