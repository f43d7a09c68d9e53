/* What places in a text are called in English, as a reader may type them in a search: one, several, and as citations shorten them. */
export const act = 'act';
export const scene = 'scene sc';
export const part = 'part pt chapter ch chap canto book bk section §';
export const line = 'line lines l ll verse verses v vv';
export const page = 'page pages p pp pg';
export const passage = 'paragraph paragraphs para par ¶ passage passages stanza stanzas speech p';
