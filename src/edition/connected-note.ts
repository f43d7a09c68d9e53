import type { PhrasingContent } from 'mdast';
import type { Mention } from './mention.ts';
import type { Name } from './names.ts';
import type { NoteFront } from './note.ts';
import type { Relation } from './relation.ts';

/** An editors' annotation on one subject, connected with the text and the other notes. */
export interface Note extends Omit<NoteFront, 'related' | 'names' | 'find'> {
  readonly id: string;
  /** Its file, in the edition's folder. */
  readonly path: string;
  /** Its place in reading order, from 1: what its mentions and the note itself are numbered by on paper. */
  readonly number: number;
  /** How it stands in an alphabetical list. */
  readonly sortTitle: string;
  /** Its first sentence, as Markdown phrases without links and citations. */
  readonly firstSentence: readonly PhrasingContent[];
  /** The same without mark-up: what stands for the note in a list, a description or a quotation. */
  readonly summary: string;
  /** Its open text, without citations; nothing that a spoiler gates. */
  readonly text: string;
  /** Every name it is found by, headword and lemmas among them. */
  readonly allNames: readonly Name[];
  /** The sources it cites, in the order of first citing. */
  readonly sourceIds: readonly string[];
  readonly mentions: readonly Mention[];
  readonly relations: readonly Relation[];
  /** Notes whose open text links to this one. */
  readonly linkedFrom: readonly string[];
  readonly previousId: string | undefined;
  readonly nextId: string | undefined;
}
