import type { Fault, Warning } from '../fault.ts';
import type { Vocabulary } from '../kind.ts';
import { didYouMean } from '../nearest.ts';
import type { NoteFile } from '../note.ts';
import { opensSpoiler } from '../spoiler.ts';
import type { TitlePage } from '../title-page.ts';

/** Blocks of a note that need no citation of their own. */
const UNCITED_TYPES = new Set(['heading', 'table', 'figure', 'thematicBreak', 'footnoteDefinition']);

/**
 * Checks what a note must be by itself: its id, its headings, and that every paragraph cites.
 * @param spoilerHeadings undefined where the title page, which names them, cannot be read.
 */
export function checkNote(note: NoteFile, spoilerHeadings: readonly string[] | undefined): Fault[] {
  const { id, path, body } = note;
  const at = (rule: Fault['rule'], line: number, message: string): Fault => ({ rule, path, line, message });
  const firstLine = body.blocks[0]?.line ?? 1;
  const faults: Fault[] = [];
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) {
    faults.push(
      at(
        'id-not-usable',
        1,
        `The file’s name gives the id “${id}”. Rename it with lower-case letters, digits and single hyphens only.`,
      ),
    );
  }
  if (body.blocks.length === 0) {
    const message = 'The note has no words below its front matter. Write them, or remove the file.';
    return note.front === undefined ? faults : [...faults, at('file-empty', 1, message)];
  }
  for (const { type, text, line } of body.blocks) {
    if (type !== 'heading' || spoilerHeadings === undefined || opensSpoiler(text, spoilerHeadings)) continue;
    const known = spoilerHeadings.map((heading) => `“${heading}”`).join(' or ');
    faults.push(
      at(
        'heading-not-known',
        line,
        `The heading “${text}” does not belong in a note. ${known === '' ? 'No heading does' : `Only ${known} does, to open a spoiler`}; see edition.yaml.`,
      ),
    );
  }
  if (body.firstSentence.length === 0) {
    const message =
      'Nothing of the note stands in the open, so it has no first sentence to be shown by. Begin it with a paragraph that gives nothing away.';
    faults.push(at('note-without-opening', firstLine, message));
  }
  if (body.clusters.length === 0) {
    return [
      ...faults,
      at(
        'note-without-source',
        firstLine,
        'The note cites no source. Cite one for every paragraph: [@key, p. 36].',
      ),
    ];
  }
  for (const { type, text, line, cites } of body.blocks) {
    if (UNCITED_TYPES.has(type) || cites) continue;
    faults.push(
      at(
        'paragraph-without-citation',
        line,
        `The paragraph “${text.slice(0, 40).trim()}…” cites nothing. Say on whose authority: [@key, p. 36].`,
      ),
    );
  }
  return faults;
}

/** Finds notes that are shorter or longer than `edition.yaml` asks for: a fault where it is strict, otherwise a warning. */
export function checkLength(
  { path, body }: NoteFile,
  { least, most }: TitlePage['noteLength'],
): (Fault & Warning)[] {
  const { blocks, words } = body;
  if (blocks.length === 0 || (words >= least && words <= most)) return [];
  const advice = words > most ? `Take away ${String(words - most)}` : `Add ${String(least - words)}`;
  const message = `The body has ${String(words)} words; a note has ${String(least)} to ${String(most)}, citations, tables and spoilers not counted. ${advice}.`;
  return [{ rule: 'body-length', path, line: blocks[0]?.line ?? 1, message }];
}

/** Finds notes of a kind or a world that the edition does not have. */
export function checkKind({ path, front }: NoteFile, { kinds, worlds }: Vocabulary): Fault[] {
  if (front === undefined) return [];
  const { kind, world, moments } = front.data;
  const ofMoments = moments.flatMap((moment, index) =>
    moment.world === undefined ? [] : [{ at: ['moments', index, 'world'], value: moment.world, of: worlds }],
  );
  return [
    { at: ['kind'], value: kind, of: kinds },
    { at: ['world'], value: world, of: worlds },
    ...ofMoments,
  ].flatMap(({ at, value, of }): Fault[] => {
    const known = Object.keys(of);
    if (known.includes(value)) return [];
    const where = of === kinds ? 'kinds' : 'worlds';
    const message = `“${String(at.at(-1))}” is “${value}”, which is none of this edition’s: ${known.join(', ')}. Choose one of them, or add it to \`${where}\` in edition.yaml.`;
    return [{ rule: 'value-not-accepted', path, line: front.lineOf(at), message }];
  });
}

/** Finds moments that belong to a spoiler which the edition, or the note’s own body, does not have. */
export function checkMoments(
  { path, front, body }: NoteFile,
  { spoilers }: Pick<TitlePage, 'spoilers'>,
): Fault[] {
  const known = spoilers.map(({ level }) => level);
  return (front?.data.moments ?? []).flatMap(({ spoiler: level }, index): Fault[] => {
    if (level === undefined) return [];
    const line = front?.lineOf(['moments', index, 'spoiler']) ?? 1;
    const fault = (message: string): Fault => ({ rule: 'value-not-accepted', path, line, message });
    const spoiler = spoilers.find((each) => each.level === level);
    if (spoiler === undefined) {
      const has = known.length === 0 ? 'edition.yaml names none' : `edition.yaml has ${known.join(', ')}`;
      return [
        fault(
          `“spoiler” is “${level}”, which is no level of the edition’s spoilers: ${has}. Choose one, or add it to \`spoilers\` there.`,
        ),
      ];
    }
    const { heading } = spoiler;
    if (body.blocks.some(({ type, text }) => type === 'heading' && opensSpoiler(text, [heading]))) return [];
    return [
      fault(
        `The moment belongs to the spoiler “${heading}”, which the note does not have. Say it under that heading, with its source.`,
      ),
    ];
  });
}

/** Finds notes whose files give the same id. */
export function checkIds(notes: readonly NoteFile[]): Fault[] {
  const byId = Map.groupBy(notes, ({ id }) => id.toLowerCase());
  return [...byId.values()].flatMap(([first, ...others]) =>
    others.map((note) => ({
      rule: 'note-id-taken-twice' as const,
      path: note.path,
      line: 1,
      message: `The id “${note.id}” is that of ${first?.path ?? ''} already. Rename one of the two files.`,
    })),
  );
}

/** Finds relations that lead nowhere, to the note itself, or are stated from both ends. */
export function checkRelations(notes: readonly NoteFile[], noteIds: ReadonlySet<string>): Fault[] {
  const stated = new Map<string, NoteFile>();
  return notes.flatMap((note) =>
    (note.front?.data.related ?? []).flatMap(({ to }, index): Fault[] => {
      const place = { path: note.path, line: note.front?.lineOf(['related', index]) ?? 1 };
      if (to === note.id) {
        return [
          {
            rule: 'relation-to-itself',
            ...place,
            message: 'The note is related to itself. Name another note, or remove the relation.',
          },
        ];
      }
      if (!noteIds.has(to)) {
        return [
          {
            rule: 'relation-to-unknown-note',
            ...place,
            message: `The related note “${to}” does not exist.${didYouMean(to, noteIds)} Correct the id, or add notes/${to}.mdx.`,
          },
        ];
      }
      const pair = [note.id, to].sort().join(' ');
      const other = stated.get(pair);
      stated.set(pair, other ?? note);
      if (other === undefined) return [];
      return [
        {
          rule: 'relation-stated-twice',
          ...place,
          message: `The relation with “${to}” is stated in ${other.path} already; it shows on both pages. Keep the one that reads better.`,
        },
      ];
    }),
  );
}
