import { toHtml } from 'hast-util-to-html';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';
import type { Element, ElementContent } from 'hast';
import type { Addresses } from '../address.ts';
import type { Edition } from '../edition/edition.ts';
import { headwordOf } from '../edition/margin-gloss.ts';
import type { Mention } from '../edition/mention.ts';
import { mentionsIn } from '../edition/mentions-in.ts';
import type { Part } from '../edition/part.ts';

/** A gloss on a handout: the first mention of its note in a passage. */
export interface PassageGloss {
  readonly mention: Mention;
  readonly headword: string;
  readonly gloss: string;
  readonly kind: string;
}

/** The glosses of each passage of a part, by its id: of every note that it mentions, so that they are there wherever a handout begins. */
export function passageGlosses(edition: Edition, part: Part): ReadonlyMap<string, readonly PassageGloss[]> {
  return new Map(
    part.passages.map((passage) => {
      const here = mentionsIn(edition, passage);
      const first = new Map(here.toReversed().map((mention) => [mention.noteId, mention]));
      const glosses = here.flatMap((mention): PassageGloss[] => {
        const note = first.get(mention.noteId) === mention ? edition.notes.get(mention.noteId) : undefined;
        if (note === undefined) return [];
        return [{ mention, headword: headwordOf(note), gloss: note.gloss, kind: note.kind }];
      });
      return [passage.id, glosses];
    }),
  );
}

/**
 * Sets a printed part for a handout: each passage with its glosses behind their words, for the margin, and once more in a list
 * of its own. Only the first of a note’s glosses shows; which is first depends on where the handout begins.
 */
export function setForHandout(html: string, glosses: ReadonlyMap<string, readonly PassageGloss[]>): string {
  const tree = fromHtml(html, { fragment: true });
  const isFirst = firstOnes(glosses);
  visit(tree, 'element', (element, index, parent) => {
    if (index === undefined || parent === undefined) return undefined;
    if (hasClass(element, 'glosses')) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (hasClass(element, 'mention')) setPlain(element);
    if (!hasClass(element, 'passage')) return undefined;
    const here = glosses.get(String(element.properties['id'])) ?? [];
    insertGlosses(element, here, isFirst);
    visit(element, 'element', (inner) => {
      if (hasClass(inner, 'mention')) setPlain(inner);
    });
    if (here.length > 0) element.children.push(listOf(here, isFirst));
    return SKIP;
  });
  return toHtml(tree);
}

/** Gives HTML whose marks are words alone. */
export function withoutMarks(html: string): string {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', (element) => {
    if (hasClass(element, 'mention')) setPlain(element);
  });
  return toHtml(tree);
}

/** On paper a mark leads nowhere: its words stay, with the number of their note. */
function setPlain(mark: Element): void {
  const { id, className, dataNumber } = mark.properties;
  mark.tagName = 'span';
  mark.properties = { id, className, dataNumber };
}

function insertGlosses(
  passage: Element,
  glosses: readonly PassageGloss[],
  isFirst: (gloss: PassageGloss) => boolean,
): void {
  visit(passage, 'element', (element, index, parent) => {
    const gloss = glosses.find(({ mention }) => mention.id === element.properties['id']);
    if (gloss === undefined || index === undefined || parent === undefined) return undefined;
    parent.children.splice(index + 1, 0, glossElement('span', 'beside', gloss, isFirst(gloss)));
    return [SKIP, index + 2];
  });
}

function listOf(glosses: readonly PassageGloss[], isFirst: (gloss: PassageGloss) => boolean): Element {
  const items = glosses.map((gloss) => glossElement('li', undefined, gloss, isFirst(gloss)));
  return { type: 'element', tagName: 'ul', properties: { className: ['under'] }, children: items };
}

function glossElement(
  tagName: string,
  className: string | undefined,
  { mention, headword, gloss, kind }: PassageGloss,
  isShown: boolean,
): Element {
  const words: ElementContent[] = [
    { type: 'element', tagName: 'b', properties: {}, children: [{ type: 'text', value: headword }] },
    { type: 'text', value: ` ${gloss}` },
  ];
  const properties = {
    className: className === undefined ? undefined : [className],
    dataNote: mention.noteId,
    dataKind: kind,
    hidden: !isShown,
  };
  return { type: 'element', tagName, properties, children: words };
}

function firstOnes(glosses: ReadonlyMap<string, readonly PassageGloss[]>): (gloss: PassageGloss) => boolean {
  const first = new Map(
    [...glosses.values()]
      .flat()
      .toReversed()
      .map((gloss) => [gloss.mention.noteId, gloss]),
  );
  return (gloss) => first.get(gloss.mention.noteId) === gloss;
}

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

/** A question for discussion, and the passages of a part that it is about. */
export interface Question {
  readonly html: string;
  readonly number: number;
  readonly passageIds: readonly string[];
}

/**
 * Finds the questions of a printed page that name passages of a part: the items of its numbered lists. Their links are plain
 * words, as on paper.
 */
export function questionsOf(html: string, pageId: string | undefined, address: Addresses): Question[] {
  const questions: Question[] = [];
  const start = `${address.part(pageId)}#`;
  visit(fromHtml(html, { fragment: true }), 'element', (list) => {
    if (list.tagName === 'details') return SKIP;
    if (list.tagName !== 'ol') return undefined;
    const items = list.children.filter((child) => child.type === 'element');
    const first = Number(list.properties['start'] ?? 1);
    items.forEach((item, index) => {
      const passageIds: string[] = [];
      visit(item, 'element', (link) => {
        if (link.tagName !== 'a') return;
        const href = String(link.properties['href']);
        if (href.startsWith(start)) passageIds.push(href.slice(start.length));
        link.tagName = 'span';
        link.properties = {};
      });
      if (passageIds.length > 0)
        questions.push({ html: toHtml(item.children), number: first + index, passageIds });
    });
    return SKIP;
  });
  return questions;
}
