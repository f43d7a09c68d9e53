/**
 * How one note may stand to another. A relation is stated once, in the file of the note that comes first in the sentence
 * “this note AS that note”, and is shown from both ends: `from` heads it on the page of the note that states it, `to` on the other's.
 */
export const RELATIONS = {
  'part-of': { from: 'Part of', to: 'Includes' },
  'led-to': { from: 'Led to', to: 'Followed from' },
  'member-of': { from: 'Member of', to: 'Members' },
  headed: { from: 'Headed', to: 'Headed by' },
  wrote: { from: 'Wrote', to: 'Written by' },
  published: { from: 'Published', to: 'Published in' },
  treats: { from: 'Treats of', to: 'Treated in' },
  'appears-in': { from: 'Appears in', to: 'Characters and scenes' },
  'kin-of': { from: 'Family', to: 'Family' },
  'colleague-of': { from: 'Worked with', to: 'Worked with' },
  'stands-for': { from: 'Counterpart in history', to: 'Counterpart in fiction' },
  'victim-of': { from: 'Victim of', to: 'Victims' },
  interrogated: { from: 'Interrogated', to: 'Interrogated by' },
  arrested: { from: 'Had arrested', to: 'Arrested by' },
  denounced: { from: 'Denounced', to: 'Denounced by' },
  killed: { from: 'Had killed', to: 'Killed by' },
  treated: { from: 'Doctor of', to: 'Treated by' },
  'carried-out': { from: 'Carried out', to: 'Carried out by' },
  'located-in': { from: 'In', to: 'Places and events here' },
  succeeded: { from: 'Came after', to: 'Came before' },
  'contrasted-with': { from: 'Compare', to: 'Compare' },
  'see-also': { from: 'See also', to: 'See also' },
} as const satisfies Record<string, { readonly from: string; readonly to: string }>;

export type RelationName = keyof typeof RELATIONS;

export const RELATION_NAMES = Object.keys(RELATIONS) as [RelationName, ...RelationName[]];

/** A relation as one end of it shows it: the heading, and the note at the other end. */
export interface Relation {
  readonly heading: string;
  readonly noteId: string;
  readonly as: RelationName;
  /** Whether this end states it: “this note AS that note”. */
  readonly isStated: boolean;
}
