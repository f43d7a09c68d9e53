import type { RootContent } from 'mdast';
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { plainCitations } from '../citations/edition-citations.ts';
import { noteOfLink } from '../edition/mention.ts';
import { isSpoilerHeading, openBlocks } from '../edition/spoiler.ts';
import type { TitlePage } from '../edition/title-page.ts';
import { teiId } from '../markup/tei-id.ts';
import type { ExportContext } from './export-context.ts';
import { pictureOf } from './figure-credit.ts';
import { footnotePrinter, teiBlocks, type TeiScope } from './tei-prose.ts';
import { targetOf } from './tei-text.ts';

/**
 * What a file of the apparatus says below its head, as TEI. What a spoiler gates stands in notes of its own, `type="spoiler"`,
 * each with its level and the warning that closes it: whoever wants only what is open leaves out those and nothing else.
 * @param path of the file.
 * @param ownerId the id of the element that all of it stands in.
 */
export function teiApparatus(path: string, ownerId: string, context: ExportContext): ElementContent[] {
  const { spoilers } = context.edition.titlePage;
  const tree = context.treeOf(path);
  const blocks = tree.children.filter(({ type }) => type !== 'yaml' && type !== 'footnoteDefinition');
  const open = openBlocks(
    blocks,
    spoilers.map(({ heading }) => heading),
  );
  const scope = scopeOf(ownerId, tree.children, context);
  return [...teiBlocks(open, scope), ...gated(blocks.slice(open.length), spoilers, scope)];
}

function scopeOf(ownerId: string, children: readonly RootContent[], context: ExportContext): TeiScope {
  const { edition } = context;
  const print = plainCitations(edition);
  const scope: TeiScope = {
    refer: (url) => {
      const noteId = noteOfLink(url);
      return { target: noteId === undefined ? targetOf(url, edition) : `#${teiId.note(noteId)}` };
    },
    cite: ({ raw, read }) => {
      if (typeof read === 'string') return x('seg', raw);
      const target = read.map(({ sourceId }) => `#${teiId.source(sourceId)}`).join(' ');
      return x('ref', { type: 'citation', target, n: raw }, `(${read.map(print).join('; ')})`);
    },
    picture: (file) => pictureOf(file, context),
    footnote: footnotePrinter({ children }, (definition, label) =>
      x('note', { place: 'foot', n: label, 'xml:id': teiId.footnote(ownerId, label) }, [
        ...teiBlocks(definition.children, scope),
      ]),
    ),
  };
  return scope;
}

/** What a spoiler gates: from each heading that opens one to the next. */
function gated(blocks: readonly RootContent[], spoilers: TitlePage['spoilers'], scope: TeiScope): Element[] {
  const headings = spoilers.map(({ heading }) => heading);
  const [first, ...rest] = blocks;
  if (first === undefined) return [];
  const next = rest.findIndex((node) => isSpoilerHeading(node, headings));
  const own = next === -1 ? rest : rest.slice(0, next);
  const spoiler = spoilers.find(({ heading }) => isSpoilerHeading(first, [heading]));
  const { level = '', warning = '' } = spoiler ?? {};
  const note = x('note', { type: 'spoiler', subtype: level }, [
    ...teiBlocks([first], scope),
    x('desc', warning),
    ...teiBlocks(own, scope),
  ]);
  return [note, ...(next === -1 ? [] : gated(rest.slice(next), spoilers, scope))];
}
