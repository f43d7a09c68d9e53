import type { Place } from '../content-file.ts';
import type { Fault } from '../fault.ts';
import { noteOfLink, type Mention } from '../mention.ts';
import { didYouMean } from '../nearest.ts';
import type { Body } from '../note.ts';
import type { Passage } from '../passage.ts';
import type { ProseLink } from '../prose.ts';

const PASSAGE_LINK = /^passage:(?<id>.*)$/u;

/** The passage that a link names, if it is a link to a passage. */
export function passageOfLink(url: string): string | undefined {
  return PASSAGE_LINK.exec(url)?.groups?.['id'];
}

/** Finds mentions, of the text or its title page, whose note does not exist. */
export function checkMentions(mentions: readonly Mention[], noteIds: ReadonlySet<string>): Fault[] {
  return mentions
    .filter(({ noteId }) => !noteIds.has(noteId))
    .map(({ noteId, lemma, path, line }) => ({
      rule: 'mention-of-unknown-note',
      path,
      line,
      message: `“${lemma}” points to the note “${noteId}”, which does not exist.${didYouMean(noteId, noteIds)} Correct the id, or add notes/${noteId}.mdx.`,
    }));
}

/** Finds links of the text, other than mentions, that lead nowhere. */
export function checkTextLinks(passages: readonly Passage[], passageIds: ReadonlySet<string>): Fault[] {
  return passages.flatMap(({ links, path }) =>
    links
      .filter(({ url }) => noteOfLink(url) === undefined)
      .flatMap((link) => checkLink(link, path, passageIds)),
  );
}

/** Finds links of a note or page that lead nowhere. */
export function checkBodyLinks(
  { path, body }: Place & { readonly body: Body },
  noteIds: ReadonlySet<string>,
  passageIds: ReadonlySet<string>,
): Fault[] {
  return body.links.flatMap((link): Fault[] => {
    const noteId = noteOfLink(link.url);
    if (noteId === undefined) return checkLink(link, path, passageIds);
    if (noteIds.has(noteId)) return [];
    const message = `The link goes to the note “${noteId}”, which does not exist.${didYouMean(noteId, noteIds)} Correct the id, or add notes/${noteId}.mdx.`;
    return [{ rule: 'link-to-unknown-note', path, line: link.line, message }];
  });
}

function checkLink({ url, line }: ProseLink, path: string, passageIds: ReadonlySet<string>): Fault[] {
  const passageId = passageOfLink(url);
  if (passageId !== undefined && !passageIds.has(passageId)) {
    const message = `The link goes to the passage “${passageId}”, which does not exist. The text runs from ${[...passageIds][0] ?? 'nothing'} to ${[...passageIds].at(-1) ?? 'nothing'}.`;
    return [{ rule: 'link-to-unknown-passage', path, line, message }];
  }
  if (passageId !== undefined || /^(?:https?:\/\/|mailto:)\S+$/u.test(url)) return [];
  const message = `The link to “${url}” cannot be followed. Write \`note:\` and the id of a note, \`passage:\` and the id of a passage, or a whole address that begins with https://.`;
  return [{ rule: 'link-not-readable', path, line, message }];
}
