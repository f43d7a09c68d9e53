import { z } from 'zod';
import type { ContentFile } from './content-file.ts';
import type { Note } from './connected-note.ts';
import type { Fault } from './fault.ts';
import { readYaml } from './yaml.ts';
import { didYouMean } from './nearest.ts';
import type { RelationName } from './relation.ts';
import { IdSchema, LanguageSchema, TextSchema } from './field-schema.ts';

/** `people.yaml`: what helps with names. */
const PeopleSchema = z.strictObject({
  /** The note that explains names, patronymics and short forms, once for all. */
  names: IdSchema.optional(),
  /** How to say a name, by the id of its note. */
  say: z
    .record(
      IdSchema,
      z.strictObject({
        /** The name with its stress marked. */
        stressed: TextSchema.optional(),
        lang: LanguageSchema.optional(),
        /** A respelling that a reader of the interface can say; the stressed syllable in capitals. */
        plain: TextSchema,
      }),
    )
    .default({}),
});

export type Pronunciation = z.output<typeof PeopleSchema>['say'][string];

/** What `people.yaml` says; an edition may have none. */
export interface NamesHelp {
  readonly names?: string | undefined;
  readonly say: Readonly<Record<string, Pronunciation>>;
}

/** A relation between two people: “from AS to”. */
export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly as: RelationName;
}

/** People who may stand in one list: the characters of a work, or the people of a world. They are never mixed. */
export interface PeopleGroup {
  /** `character-novel`, `person-history`. */
  readonly id: string;
  readonly kind: 'character' | 'person';
  readonly world: Note['world'];
  /** In the order in which the text first names them. */
  readonly noteIds: readonly string[];
  /** The relations within the group. */
  readonly ties: readonly Tie[];
}

/** The cast of the edition. */
export interface People {
  /** Characters first. */
  readonly groups: readonly PeopleGroup[];
  readonly help: NamesHelp;
}

/** A note as it states its relations. */
interface Stating {
  readonly id: string;
  readonly front: {
    readonly kind: Note['kind'];
    readonly world: Note['world'];
    readonly related: readonly { readonly to: string; readonly as: RelationName }[];
  };
}

/** Groups people and characters, with the relations that their notes state. */
export function peopleOf(notes: readonly Stating[], help: NamesHelp): People {
  const people = notes.filter(({ front }) => front.kind === 'character' || front.kind === 'person');
  const groups = [...Map.groupBy(people, ({ front }) => `${front.kind}-${front.world}`)].flatMap(
    ([id, members]): PeopleGroup[] => {
      const [first] = members;
      if (first === undefined) return [];
      const noteIds = members.map((note) => note.id);
      const ties = members.flatMap((note) =>
        note.front.related
          .filter(({ to }) => noteIds.includes(to))
          .map(({ to, as }) => ({ from: note.id, to, as })),
      );
      const kind = first.front.kind === 'character' ? 'character' : 'person';
      return [{ id, kind, world: first.front.world, noteIds, ties }];
    },
  );
  return { groups: groups.toSorted((a, b) => a.kind.localeCompare(b.kind, 'en')), help };
}

/** Reads `people.yaml`, whose ids must be those of notes. */
export function readNamesHelp(
  file: ContentFile | undefined,
  noteIds: ReadonlySet<string>,
): { readonly help: NamesHelp; readonly faults: readonly Fault[] } {
  if (file === undefined) return { help: { say: {} }, faults: [] };
  const { data, faults, ...rest } = readYaml(file, PeopleSchema);
  if (data === undefined) return { help: { say: {} }, faults };
  const { lineOf } = rest as { lineOf: (path: readonly PropertyKey[]) => number };
  const named: readonly (readonly [string, readonly PropertyKey[]])[] = [
    ...(data.names === undefined ? [] : [[data.names, ['names']] as const]),
    ...Object.keys(data.say).map((id) => [id, ['say', id]] as const),
  ];
  const unknown = named
    .filter(([id]) => !noteIds.has(id))
    .map(([id, where]) => ({
      rule: 'people-of-unknown-note' as const,
      path: file.path,
      line: lineOf(where),
      message: `There is no note “${id}”.${didYouMean(id, noteIds)} Correct the id, or take the line out.`,
    }));
  return { help: data, faults: unknown };
}
