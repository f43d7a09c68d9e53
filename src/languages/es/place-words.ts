/* What places in a text are called in Spanish, as in English. */
export const act = 'acto jornada';
export const scene = 'escena esc';
export const part = 'parte capítulo cap canto libro sección §';
export const line = 'verso versos línea líneas v vv l';
export const page = 'página páginas pág págs p pp';
export const passage = 'pasaje pasajes párrafo párrafos párr ¶ estrofa estrofas parlamento';
