/** What a note is about. The order is that of `/notes/`; `singular` stands on a note's page, `plural` heads a list. */
export const KINDS = {
  person: { singular: 'person', plural: 'People' },
  character: { singular: 'character', plural: 'Characters' },
  place: { singular: 'place', plural: 'Places' },
  event: { singular: 'event', plural: 'Events' },
  institution: { singular: 'institution', plural: 'Institutions' },
  work: { singular: 'work', plural: 'Works' },
  idea: { singular: 'idea', plural: 'Ideas and ways of life' },
  object: { singular: 'object', plural: 'Things' },
} as const satisfies Record<string, { readonly singular: string; readonly plural: string }>;

export type Kind = keyof typeof KINDS;

export const KIND_NAMES = Object.keys(KINDS) as [Kind, ...Kind[]];

/** Which of three a note's subject belongs to: what happened, what a novel tells, or what was written about either. */
export const WORLD_NAMES = ['history', 'novel', 'criticism'] as const;

export type World = (typeof WORLD_NAMES)[number];

const SENTENCES: Record<World, Partial<Record<Kind, string>>> = {
  history: {
    person: 'A real person',
    place: 'A real place',
    event: 'A historical event',
    institution: 'A real institution',
    work: 'A document or work of its time',
    idea: 'A subject of history',
    object: 'A thing of its time',
  },
  novel: {
    character: 'A character in the novel',
    event: 'A scene in the novel',
    place: 'A place in the novel',
  },
  criticism: {
    person: 'A writer; a real person',
    work: 'A published work',
    institution: 'A real publication',
    idea: 'A question of reading',
    event: 'A turn in scholarship',
  },
};

/** Says in words what a note is about and to which world it belongs: `A character in the novel`. */
export function describeKind(kind: Kind, world: World): string {
  return SENTENCES[world][kind] ?? `${capital(KINDS[kind].singular)} (${world})`;
}

/** The id of the element that says so on the page of the text, for marks to be described by. */
export function kindElementId(kind: Kind, world: World): string {
  return `kind-${kind}-${world}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
