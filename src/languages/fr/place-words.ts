/* What places in a text are called in French, as in English. */
export const act = 'acte';
export const scene = 'scène sc';
export const part = 'partie chapitre chap chant livre section §';
export const line = 'vers ligne lignes v l';
export const page = 'page pages p pp';
export const passage = 'passage passages paragraphe paragraphes par ¶ strophe strophes réplique';
