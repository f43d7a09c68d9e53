import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { AuthorNote } from './author-note.ts';
import { authorNoteId, findFootnotes, type TitlesOver } from './author-note.ts';
import type { ContentFile, Place } from './content-file.ts';
import { idOfPath } from './content-file.ts';
import type { Fault } from './fault.ts';
import { readFrontMatter } from './read-front-matter.ts';
import type { Figure } from './figure.ts';
import { headingId, type Heading } from './heading.ts';
import { keepLines, linesOf } from './line.ts';
import { lineOfNode } from './node-line.ts';
import { parseMarkdown } from './markdown.ts';
import { passageTypeOf, speakerOf, type Passage } from './passage.ts';
import { findPrintedPages, printedPageId, type PrintedPage } from './printed-page.ts';
import { plainPhrases, readProse } from './prose.ts';
import { freeId, slug } from './slug.ts';
import { marksOfTitle, parseTitle, unknownFootnotes, wordsOfTitle } from './title.ts';
import { TextPartSchema, type Form } from './text-schema.ts';
import type { Stretch } from './stretch.ts';

/** One file of the text: a chapter, a canto, an act. What a page or an export needs of it is worked out here once. */
export interface Part extends Place {
  readonly id: string;
  readonly formerIds: readonly string[];
  /** Without mark-up; undefined where it has none. */
  readonly title: string | undefined;
  /** The same as phrases of Markdown, with the marks of the author's notes on it; none where it has no title. */
  readonly titlePhrases: readonly PhrasingContent[];
  readonly form: Form;
  /** Undefined where it is the text's own. */
  readonly language: string | undefined;
  /** Its place among the parts, from 1. */
  readonly number: number;
  /** Its own id where it has a page of its own; undefined where the whole text stands on one page. */
  readonly pageId: string | undefined;
  readonly passages: readonly Passage[];
  readonly headings: readonly Heading[];
  /** Each with its caption; they stand beside the text, and count for nothing in it. */
  readonly figures: readonly TextFigure[];
  readonly authorNotes: readonly AuthorNote[];
  readonly printedPages: readonly PrintedPage[];
  /** All that has words: headings, figures and passages in order, then the author's notes. */
  readonly stretches: readonly Stretch[];
  readonly tree: Root;
}

/** A figure of the text; its words are its caption. */
export interface TextFigure extends Stretch {
  /** The picture’s file. */
  readonly file: string;
  /** The passage before it; undefined where it stands before all. */
  readonly passageId: string | undefined;
}

/** What parts are numbered by, and what of it goes on from part to part. */
export interface Counting {
  readonly layout: 'page' | 'parts';
  readonly lines: 'edition' | 'part';
  /** The title of the whole text; the words of a footnote on it stand in the first part. */
  readonly titlePhrases?: readonly PhrasingContent[];
}

interface Counts {
  passage: number;
  line: number;
  authorNote: number;
  /** The ids of headings and figures. */
  ids: Set<string>;
}

/** Reads the files of the text into its parts, in natural order: `2.mdx` before `10.mdx`. */
export function readParts(
  files: readonly ContentFile[],
  { layout, lines, titlePhrases = [] }: Counting,
): { readonly parts: readonly Part[]; readonly faults: readonly Fault[] } {
  const parts: Part[] = [];
  const faults: Fault[] = [];
  const inOrder = new Intl.Collator('en', { numeric: true });
  let counts: Counts = { passage: 1, line: 1, authorNote: 1, ids: new Set() };
  for (const file of files.toSorted((a, b) => inOrder.compare(a.path, b.path))) {
    const front = readFrontMatter(file, TextPartSchema);
    const form = front.data?.form ?? 'prose';
    const titles: TitlesOver = {
      ofText: parts.length === 0 ? titlePhrases : [],
      ofPart: front.data?.title === undefined ? [] : parseTitle(front.data.title),
    };
    const marked = marksOfTitle([...titles.ofText, ...titles.ofPart]).map(({ identifier }) => identifier);
    const { tree, faults: found } = parseMarkdown(file, marked);
    faults.push(...front.faults, ...found);
    if (layout === 'parts') {
      const line = lines === 'part' ? 1 : counts.line;
      counts = { passage: 1, line, authorNote: 1, ids: new Set() };
    }
    counts.passage = front.data?.firstPassage ?? counts.passage;
    const id = front.data?.id ?? partIdOf(file.path);
    faults.push(...unknownFootnotes(titles.ofPart, { path: file.path, tree }, { path: file.path, line: 1 }));
    const part: Part = {
      id,
      formerIds: front.data?.formerly ?? [],
      title: titles.ofPart.length === 0 ? undefined : wordsOfTitle(titles.ofPart),
      titlePhrases: titles.ofPart,
      form,
      language: front.data?.language,
      number: parts.length + 1,
      pageId: layout === 'parts' ? id : undefined,
      path: file.path,
      line: 1,
      tree,
      ...readStretches(tree, file, { id, form, pageId: layout === 'parts' ? id : undefined, titles }, counts),
    };
    if (part.passages.length === 0) {
      const message = 'This part of the text has no passage. Write its paragraphs, or remove the file.';
      faults.push({ rule: 'file-empty', path: file.path, line: 1, message });
    }
    parts.push(part);
  }
  return { parts, faults: [...faults, ...findTakenTwice(parts)] };
}

/** Reads the blocks of a part in order, gives each its address, and counts on. */
function readStretches(
  tree: Root,
  { path, text: source }: ContentFile,
  {
    id: partId,
    form,
    pageId,
    titles,
  }: {
    readonly id: string;
    readonly form: Form;
    readonly pageId: string | undefined;
    readonly titles: TitlesOver;
  },
  counts: Counts,
) {
  if (form === 'verse') keepLines(tree, source.split('\n'));
  const passages: Passage[] = [];
  const headings: Heading[] = [];
  const figures: TextFigure[] = [];
  const inOrder: Stretch[] = [];
  let speaker: string | undefined;
  const read = (node: RootContent) => ({ partId, pageId, path, line: lineOfNode(node), ...readProse(node) });
  const name = <Named extends Stretch>(node: RootContent, stretch: Named): Named => {
    node.data = { ...node.data, stretch: stretch.id };
    if (node.type !== 'footnoteDefinition') inOrder.push(stretch);
    return stretch;
  };
  for (const node of tree.children) {
    if (node.type === 'heading') {
      const words = read(node);
      const id = headingId(words.text, counts.ids);
      const phrases = plainPhrases(node.children);
      headings.push(name(node, { id, depth: node.depth, phrases, ...words }));
      speaker = undefined;
      continue;
    }
    if (node.type === 'figure') {
      const id = figureId(node, counts.ids);
      figures.push(name(node, { id, file: node.file, passageId: passages.at(-1)?.id, ...read(node) }));
      continue;
    }
    const type = passageTypeOf(node, form);
    if (type === undefined) continue;
    const words = read(node);
    if (type === 'speech') speaker = speakerOf(node) ?? speaker;
    const isCounted = form === 'verse' && (type === 'stanza' || type === 'quotation');
    const lines = linesOf(node, words.text, isCounted ? counts.line : undefined);
    if (isCounted) counts.line += lines.length;
    const number = counts.passage;
    counts.passage += 1;
    passages.push(
      name(node, {
        id: `p${String(number)}`,
        number,
        type,
        lines,
        speaker: type === 'speech' ? speaker : undefined,
        headingId: headings.at(-1)?.id,
        ...words,
      }),
    );
  }
  const authorNotes = findFootnotes(tree, counts.authorNote, titles).map(
    ({ definition, ...footnote }): AuthorNote =>
      name(definition, { id: authorNoteId(footnote.number), ...footnote, ...read(definition) }),
  );
  counts.authorNote += authorNotes.length;
  return {
    passages,
    headings,
    figures,
    authorNotes,
    printedPages: findPrintedPages(tree, { partId, pageId }),
    stretches: [...inOrder, ...authorNotes],
  };
}

/** The id that a file's name gives a part: `text/2-Evening song.mdx` is `evening-song`, `text/2.mdx` is `2`. */
function partIdOf(path: string): string {
  return slug(idOfPath(path)).replace(/^[0-9-]+(?=[a-z])/u, '');
}

/** The id of a figure: that of its picture, `figure-bridges`, with a number where the page shows it before. */
function figureId({ file }: Figure, taken: Set<string>): string {
  return freeId(`figure-${slug(idOfPath(file))}`, taken);
}

/** Finds parts and passages that share an address. */
function findTakenTwice(parts: readonly Part[]): Fault[] {
  const faults: Fault[] = [];
  const partsById = new Map<string, Part>();
  const taken = new Map<string, Passage>();
  const pages = new Set<string>();
  for (const part of parts) {
    const other = partsById.get(part.id);
    if (other !== undefined || part.id === '') {
      const message =
        other === undefined
          ? 'The file’s name gives the part no id. Give it one with `id` at its top: lower-case letters, digits and hyphens.'
          : `The id “${part.id}” is that of ${other.path} already. Give this one another \`id\` at the top of this file.`;
      faults.push({ rule: 'part-id-taken-twice', path: part.path, line: 1, message });
    }
    partsById.set(part.id, other ?? part);
    for (const { number, line } of part.printedPages) {
      const address = `${part.pageId ?? ''}#${printedPageId(number)}`;
      const message = `Page ${number} of the printed source begins on this page already. Correct the number, or name the volume too: [](page:II-${number}).`;
      if (pages.has(address)) faults.push({ rule: 'passage-id-taken-twice', path: part.path, line, message });
      pages.add(address);
    }
    for (const passage of part.passages) {
      const address = `${passage.pageId ?? ''}#${passage.id}`;
      const before = taken.get(address);
      if (before !== undefined) {
        const message = `Passage ${passage.id} stands in ${before.path}:${String(before.line)} already. Raise \`firstPassage\` at the top of this file, or leave it out.`;
        faults.push({ rule: 'passage-id-taken-twice', path: passage.path, line: passage.line, message });
      }
      taken.set(address, before ?? passage);
    }
  }
  return faults;
}
