import { dayOf, stateOf } from '../edition/edition-state.ts';
import type { Mention } from '../edition/mention.ts';
import { downloadOf } from './downloads.ts';
import { placed, type ExportContext } from './export-context.ts';
import { mentionSpans, type Span } from './mention-spans.ts';
import { printPlainText } from './plain-text.ts';

/** How many characters stand on either side of a quotation. */
const CONTEXT = 32;

/**
 * The mentions as a Web Annotation collection (W3C, 2017): each ties a note's gloss and page to its words, by quotation and by
 * position, in the plain text. What the plain text has not, a heading or the author's line, is found on its page. Only glosses
 * are in it, and no spoiler.
 */
export function printAnnotations(context: ExportContext): string {
  const { edition, address } = context;
  const { titlePage, mentions } = edition;
  const id = placed(address.file(downloadOf('annotations').file), context);
  const day = dayOf(stateOf(edition));
  const text = printPlainText(edition);
  const spans = mentionSpans(edition);
  const targetOf = textTargets(text, placed(address.file(downloadOf('text').file), context));
  const items = mentions.map((mention) => {
    const span = spans.get(mention.id);
    return {
      id: `${id}#${mention.id}`,
      type: 'Annotation',
      motivation: ['describing', 'linking'],
      body: bodiesOf(mention, context),
      target: span === undefined ? pageTarget(mention, context) : targetOf(span),
    };
  });
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: titlePage.title,
    creator: { type: 'Organization', name: titlePage.editors },
    ...(day !== undefined && { modified: `${day}T00:00:00Z` }),
    total: items.length,
    first: { id: `${id}#first`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
  return `${JSON.stringify(collection, undefined, 1)}\n`;
}

function bodiesOf({ noteId }: Mention, context: ExportContext) {
  const { notes, titlePage } = context.edition;
  const note = notes.get(noteId);
  if (note === undefined) return [];
  const language = titlePage.interface;
  return [
    {
      type: 'TextualBody',
      purpose: 'describing',
      format: 'text/plain',
      language,
      value: `${note.title}: ${note.gloss}`,
    },
    { type: 'SpecificResource', purpose: 'linking', source: placed(context.address.note(noteId), context) },
  ];
}

/** Selects stretches of the plain text. Positions count code points, as the specification asks. */
function textTargets(text: string, source: string): (span: Span) => object {
  const codePoints = /[\uD800-\uDFFF]/.test(text) ? codePointCounts(text) : undefined;
  const countTo = (unit: number) => codePoints?.[unit] ?? unit;
  return ({ start, end }) => ({
    source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - CONTEXT), start),
        suffix: text.slice(end, end + CONTEXT),
      },
      { type: 'TextPositionSelector', start: countTo(start), end: countTo(end) },
    ],
  });
}

/** For every code unit of a text, how many code points stand before it. */
function codePointCounts(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  let points = 0;
  let unit = 0;
  for (const sign of text) {
    counts.fill(points, unit, unit + sign.length);
    unit += sign.length;
    points += 1;
  }
  counts[unit] = points;
  return counts;
}

function pageTarget({ id, pageId }: Mention, context: ExportContext): object {
  return {
    source: placed(context.address.part(pageId), context),
    selector: { type: 'FragmentSelector', value: id },
  };
}
