import type { Place } from '../content-file.ts';
import type { Fault } from '../fault.ts';
import { noteOfLink, type Mention } from '../mention.ts';
import { didYouMean } from '../nearest.ts';
import type { Body } from '../note.ts';
import type { Part } from '../part.ts';
import type { ProseLink } from '../prose.ts';
import { findReachedPlace, reachablePlaces } from '../reached-place.ts';
import { placeOfLink, type TextAddresses } from '../text-address.ts';
import type { TitlePage } from '../title-page.ts';
import type { LineOf } from '../yaml.ts';

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
export function checkTextLinks(parts: readonly Part[], addresses: TextAddresses): Fault[] {
  return parts.flatMap(({ stretches, path }) =>
    stretches
      .flatMap(({ links }) => links)
      .filter(({ url }) => noteOfLink(url) === undefined)
      .flatMap((link) => checkLink(link, path, addresses)),
  );
}

/** Finds links of a note or page that lead nowhere. */
export function checkBodyLinks(
  { path, body }: Place & { readonly body: Body },
  noteIds: ReadonlySet<string>,
  addresses: TextAddresses,
): Fault[] {
  return body.links.flatMap((link): Fault[] => {
    const noteId = noteOfLink(link.url);
    if (noteId === undefined) return checkLink(link, path, addresses);
    if (noteIds.has(noteId)) return [];
    const message = `The link goes to the note “${noteId}”, which does not exist.${didYouMean(noteId, noteIds)} Correct the id, or add notes/${noteId}.mdx.`;
    return [{ rule: 'link-to-unknown-note', path, line: link.line, message }];
  });
}

/** Finds notes to go on with, where the text ends, that do not exist. */
export function checkNextNotes(
  { next, path }: TitlePage,
  lineOf: LineOf,
  noteIds: ReadonlySet<string>,
): Fault[] {
  return next.flatMap(({ note }, index): Fault[] => {
    if (noteIds.has(note)) return [];
    const message = `The note “${note}”, to go on with where the text ends, does not exist.${didYouMean(note, noteIds)} Correct the id, or take it away.`;
    return [{ rule: 'next-note-unknown', path, line: lineOf(['next', index, 'note']), message }];
  });
}

/** Finds spoilers that would open after a part or passage that does not exist. */
export function checkSpoilerPlaces(
  { spoilers, path }: TitlePage,
  lineOf: LineOf,
  parts: readonly Part[],
): Fault[] {
  const known = reachablePlaces(parts);
  return spoilers.flatMap(({ heading, after }, index): Fault[] => {
    if (after === undefined || findReachedPlace(after, parts) !== undefined) return [];
    const message = `The spoiler “${heading}” would open after “${after}”, which is no part or passage of the text.${didYouMean(after, known)} Name one, such as “${parts[0]?.id ?? 'p1'}”.`;
    const line = lineOf(['spoilers', index, 'after']);
    return [{ rule: 'spoiler-after-unknown', path, line, message }];
  });
}

function checkLink({ url, line }: ProseLink, path: string, addresses: TextAddresses): Fault[] {
  const passageId = placeOfLink(url);
  if (passageId !== undefined && !addresses.has(passageId)) {
    const passages = [...addresses.keys()].filter((id) => /(?:^|\/)p\d+$/u.test(id));
    const message = `The link goes to the passage “${passageId}”, which does not exist. The text runs from ${passages[0] ?? 'nothing'} to ${passages.at(-1) ?? 'nothing'}.`;
    return [{ rule: 'link-to-unknown-passage', path, line, message }];
  }
  if (passageId !== undefined || /^(?:https?:\/\/|mailto:)\S+$/u.test(url)) return [];
  const message = `The link to “${url}” cannot be followed. Write \`note:\` and the id of a note, \`passage:\` and the id of a passage, or a whole address that begins with https://.`;
  return [{ rule: 'link-not-readable', path, line, message }];
}
