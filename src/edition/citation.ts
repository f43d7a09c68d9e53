/** A pointer to a source, with the place in it: `@reid2011, p. 36`. */
export interface Citation {
  readonly sourceId: string;
  readonly locator?: Locator;
}

export interface Locator {
  /** The unit as the citation processor names it. */
  readonly label: string;
  readonly value: string;
}

/** One pair of brackets in prose, with the citations in it: `[@reid2011, p. 36; @salisbury1969]`. */
export interface CitationCluster {
  /** Where it stands in the text it was found in, the bracket included. */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** Undefined where the brackets cannot be read. */
  readonly citations: readonly Citation[] | undefined;
}

/** The units that a locator may name, by their abbreviation. */
const LOCATOR_LABELS: Readonly<Record<string, string>> = {
  p: 'page',
  pp: 'page',
  ch: 'chapter',
  chs: 'chapter',
  sec: 'section',
  para: 'paragraph',
  vol: 'volume',
  no: 'issue',
};

const CLUSTER = /\[@[^\]]*\]/gu;
const CITATION = /^@(?<id>[a-z0-9-]+)(?:, (?:(?<label>[a-z]+)\. )(?<value>\S.*))?$/u;

/** Finds the citations in a run of text, in order. */
export function findCitations(text: string): CitationCluster[] {
  return [...text.matchAll(CLUSTER)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    raw: match[0],
    citations: readCluster(match[0].slice(1, -1)),
  }));
}

/** Takes the citations out of a run of text, each with the space before it. */
export function withoutCitations(text: string): string {
  return text.replace(/\s*\[@[^\]]*\]/gu, '');
}

function readCluster(inner: string): Citation[] | undefined {
  const citations = inner.split(';').map((part) => readCitation(part.trim()));
  return citations.every((citation) => citation !== undefined) ? citations : undefined;
}

function readCitation(text: string): Citation | undefined {
  const { id, label, value } = CITATION.exec(text)?.groups ?? {};
  if (id === undefined) return undefined;
  if (label === undefined || value === undefined) return { sourceId: id };
  const unit = LOCATOR_LABELS[label];
  return unit === undefined ? undefined : { sourceId: id, locator: { label: unit, value } };
}
