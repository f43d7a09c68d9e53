import type { Fault, Rule } from '../fault.ts';
import type { IndexFile, WrittenHeading } from '../index-file.ts';
import { foldName } from '../names.ts';
import type { NoteHeading } from '../note-headings.ts';
import { didYouMean } from '../nearest.ts';

/**
 * Finds what in `index.yaml` leads nowhere, or says a thing twice.
 * @param ofNotes every heading that the notes’ own names make, by its fold.
 */
export function checkIndex(
  file: IndexFile | undefined,
  ofNotes: ReadonlyMap<string, NoteHeading>,
  noteIds: ReadonlySet<string>,
): Fault[] {
  if (file === undefined) return [];
  const written = new Map(file.headings.map((heading) => [foldName(heading.text), heading]));
  const fault = (rule: Rule, where: readonly PropertyKey[], message: string): Fault => ({
    rule,
    path: file.path,
    line: file.lineOf(where),
    message,
  });
  const known = new Map([...ofNotes, ...written].map(([fold, { text }]) => [fold, text]));
  /** Whether a heading only sends its reader on. */
  const sendsOn = (fold: string) =>
    (written.get(fold)?.see.length ?? 0) > 0 || ofNotes.get(fold)?.isHeadword === false;

  return file.headings.flatMap((heading) => {
    const { text } = heading;
    const fold = foldName(text);
    const unknownNotes = notesOf(heading)
      .filter(({ noteId }) => !noteIds.has(noteId))
      .map(({ noteId, where }) =>
        fault(
          'index-of-unknown-note',
          where,
          `There is no note “${noteId}”.${didYouMean(noteId, noteIds)} Correct the id, or take the line out.`,
        ),
      );
    const references = (['see', 'also'] as const).flatMap((key) =>
      heading[key].flatMap((to, index) => {
        const where = [text, key, index];
        if (!known.has(foldName(to)))
          return fault(
            'index-heading-unknown',
            where,
            `The index has no heading “${to}”.${didYouMean(to, known.values())} Write it as it stands in the index.`,
          );
        if (foldName(to) === fold)
          return fault('index-reference-blind', where, `“${text}” sends to itself. Take that out.`);
        if (sendsOn(foldName(to)))
          return fault(
            'index-reference-blind',
            where,
            `“${to}” only sends its reader on to another heading. Name that one.`,
          );
        return [];
      }),
    );
    return [...unknownNotes, ...references, ...checkHeading(heading, ofNotes, fault)];
  });
}

/** Finds a heading that says nothing, says what a note’s names say already, or both sends on and holds something. */
function checkHeading(
  { text, noteId, under, see, also }: WrittenHeading,
  ofNotes: ReadonlyMap<string, NoteHeading>,
  fault: (rule: Rule, where: readonly PropertyKey[], message: string) => Fault,
): Fault[] {
  const holds = noteId !== undefined || under.length > 0 || also.length > 0;
  const name = ofNotes.get(foldName(text));
  if (!holds && see.length === 0)
    return [
      fault(
        'index-heading-empty',
        [text],
        `“${text}” leads nowhere. Say the note it is in (in), lines under it (under), or the heading to look under (see).`,
      ),
    ];
  if (name !== undefined && noteId !== undefined)
    return [
      fault(
        'index-heading-taken',
        [text],
        `“${text}” stands in the index already, as a name of the note “${name.noteId}”. Take \`in\` away, or put “${noteId}” under it.`,
      ),
    ];
  const onlySendsOn = see.length > 0 || name?.isHeadword === false;
  if (onlySendsOn && holds)
    return [
      fault(
        'index-see-and-more',
        [text],
        `“${text}” sends its reader to another heading, and holds lines of its own. Put those under that heading, or make \`see\` an \`also\`.`,
      ),
    ];
  return [];
}

function notesOf({
  text,
  noteId,
  under,
}: WrittenHeading): { noteId: string; where: readonly PropertyKey[] }[] {
  return [
    ...(noteId === undefined ? [] : [{ noteId, where: [text] }]),
    ...under.map((line) => ({ noteId: line.noteId, where: [text, 'under', line.text] })),
  ];
}
