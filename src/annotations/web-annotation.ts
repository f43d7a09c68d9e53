import { COLOURS, type Annotation, type Further, type Target } from './annotation.ts';

/*
 * Annotations as the W3C’s Web Annotation Data Model has them, in JSON-LD. What an imported one says besides is kept and goes
 * out again; what only this program says has names that begin with `reader:`.
 */

const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { reader: 'urn:companion-reader:' }] as const;

type Fields = Readonly<Record<string, unknown>>;

/** Prints annotations as a page of Web Annotations. @param root the address of the site’s root, such as `https://reader.example/` */
export function printWebAnnotations(annotations: readonly Annotation[], root: string): string {
  const page = {
    '@context': CONTEXT,
    type: 'AnnotationPage',
    items: annotations.map((annotation) => toWebAnnotation(annotation, root)),
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}

/** A file that no annotations can be read from, and why. */
export class UnreadableFile extends Error {
  readonly reason: 'no-json' | 'no-annotations';

  constructor(reason: UnreadableFile['reason']) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * Reads annotations from JSON-LD: a page or a collection of them, a list, or one.
 * @throws {UnreadableFile} where the text is no JSON, or has no annotation in it
 */
export function readWebAnnotations(text: string, root: string): Annotation[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new UnreadableFile('no-json');
  }
  const items = itemsOf(parsed).filter(isFields);
  const annotations = items.filter(({ type }) => listOf(type).includes('Annotation'));
  if (annotations.length === 0) throw new UnreadableFile('no-annotations');
  return annotations.map((item) => fromWebAnnotation(item, root));
}

/** The items of whatever holds annotations. */
function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(itemsOf);
  if (!isFields(value)) return [];
  if (listOf(value['type']).includes('Annotation')) return [value];
  return [...listOf(value['items']), ...listOf(value['first']), ...listOf(value['@graph'])].flatMap(itemsOf);
}

function toWebAnnotation({ further, ...annotation }: Annotation, root: string): Fields {
  const { id, kind, colour, comment, tags, created, modified, target } = annotation;
  const bodies = [
    ...(comment === ''
      ? []
      : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: comment }]),
    ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
    ...(further?.bodies ?? []),
  ];
  return {
    id,
    type: 'Annotation',
    motivation: kind === 'bookmark' ? 'bookmarking' : comment === '' ? 'highlighting' : 'commenting',
    created,
    modified,
    ...further?.annotation,
    ...(bodies.length > 0 && { body: bodies }),
    target: {
      source: root + target.page,
      styleClass: colour,
      'reader:isUnique': target.isUnique,
      'reader:isGated': target.isGated,
      'reader:isLost': target.isLost,
      ...further?.target,
      selector: [...selectorsOf(target), ...(further?.selectors ?? [])],
    },
  };
}

function selectorsOf({ passage, exact, prefix, suffix, start, end }: Target): Fields[] {
  return [
    ...(exact === '' ? [] : [{ type: 'TextQuoteSelector', exact, prefix, suffix }]),
    ...(end === 0 ? [] : [{ type: 'TextPositionSelector', start, end }]),
    ...(passage === undefined ? [] : [{ type: 'FragmentSelector', value: passage }]),
  ];
}

function fromWebAnnotation(item: Fields, root: string): Annotation {
  const { id, type, motivation, created, modified, body, bodyValue, target, ...annotation } = item;
  const bodies = [
    ...listOf(body),
    ...(typeof bodyValue === 'string' ? [{ type: 'TextualBody', value: bodyValue }] : []),
  ];
  const tags = bodies.filter((each) => isText(each) && each['purpose'] === 'tagging');
  const comment = bodies.find((each) => isText(each) && each['purpose'] !== 'tagging');
  const now = new Date().toISOString();
  const motivations = listOf(motivation);
  const [first, ...otherTargets] = listOf(target);
  const read = readTarget(first, root);
  const type2 = listOf(type).length > 1 ? { type } : {};
  const isKnown = motivations.length === 1 && MOTIVATIONS.has(String(motivations[0]));
  const further: Further = {
    annotation: {
      ...annotation,
      ...type2,
      ...(motivation !== undefined && !isKnown && { motivation }),
    },
    bodies: bodies.filter((each) => each !== comment && !tags.includes(each)),
    target: { ...read.further, ...(otherTargets.length > 0 && { 'reader:otherTargets': otherTargets }) },
    selectors: read.selectors,
  };
  const made: Annotation = {
    id: typeof id === 'string' ? id : `urn:imported:${hash(JSON.stringify(item))}`,
    kind: motivations.includes('bookmarking') ? 'bookmark' : 'highlight',
    colour: COLOURS.find((colour) => colour === read.styleClass) ?? 'yellow',
    comment: valueOf(comment),
    tags: tags.map(valueOf),
    created: typeof created === 'string' ? created : now,
    modified: typeof modified === 'string' ? modified : typeof created === 'string' ? created : now,
    target: read.target,
    ...(hasAny(further) && { further }),
  };
  return made;
}

const MOTIVATIONS = new Set(['highlighting', 'commenting', 'bookmarking']);

function readTarget(value: unknown, root: string) {
  const fields: Fields = typeof value === 'string' ? { source: value } : isFields(value) ? value : {};
  const {
    source,
    styleClass,
    selector,
    'reader:isUnique': isUnique,
    'reader:isGated': isGated,
    'reader:isLost': isLost,
    ...further
  } = fields;
  const selectors = listOf(selector);
  const take = (type: string) =>
    selectors.find((each): each is Fields => isFields(each) && each['type'] === type);
  const [quote, position, fragment] = ['TextQuoteSelector', 'TextPositionSelector', 'FragmentSelector'].map(
    take,
  );
  const address = typeof source === 'string' ? source : isFields(source) ? source['id'] : undefined;
  const { start, end } = position ?? {};
  const page = pageOf(typeof address === 'string' ? address : '', root);
  const target: Target = {
    page,
    ...(fragment !== undefined && { passage: valueOf(fragment).replace(/^#/u, '') }),
    exact: textOf(quote?.['exact']),
    prefix: textOf(quote?.['prefix']),
    suffix: textOf(quote?.['suffix']),
    start: typeof start === 'number' ? start : 0,
    end: typeof end === 'number' ? end : 0,
    isUnique: isUnique === true,
    isGated: isGated === true,
    isLost: isLost === true,
  };
  const rest = selectors.filter((each) => each !== quote && each !== position && each !== fragment);
  const isForeign = typeof address === 'string' && root + page !== address;
  return {
    target,
    styleClass,
    selectors: rest,
    further: {
      ...further,
      ...((isForeign || isFields(source)) && { source }),
      ...(styleClass !== undefined && !COLOURS.some((each) => each === styleClass) && { styleClass }),
    },
  };
}

/** The page that an address leads to, on this site or on the same edition elsewhere. */
function pageOf(address: string, root: string): string {
  const plain = address.replace(/[?#].*$/u, '');
  if (plain.startsWith(root)) return plain.slice(root.length);
  return /(?:text|notes)\/[^/]+\/$/u.exec(plain)?.[0] ?? '';
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is Fields {
  return (
    isFields(value) && listOf(value['type']).includes('TextualBody') && typeof value['value'] === 'string'
  );
}

function listOf(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

function valueOf(value: unknown): string {
  return isFields(value) ? textOf(value['value']) : '';
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function hasAny({ annotation, bodies, target, selectors }: Further): boolean {
  return Object.keys(annotation).length + Object.keys(target).length + bodies.length + selectors.length > 0;
}

/** A name for an annotation that has none: the same for the same words, so that it is no double at the next import. */
function hash(text: string): string {
  let sum = 0xcbf29ce484222325n;
  for (const unit of new TextEncoder().encode(text))
    sum = BigInt.asUintN(64, (sum ^ BigInt(unit)) * 0x100000001b3n);
  return sum.toString(16);
}
