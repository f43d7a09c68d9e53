import { COLOURS, isAnnotation, type Annotation } from './annotation.ts';
import { SHARED } from './storage.ts';

/** The longest link that mail programs and messengers pass on whole. */
const MOST = 4000;

/** One annotation of a set, as short as it can be said. */
type Entry = readonly [
  page: string,
  exact: string,
  prefix: string,
  suffix: string,
  start: number,
  flags: number,
  comment: string,
  tags: readonly string[],
  passage: string,
];

/**
 * Writes annotations as the fragment of a link, compressed: no server has a part in it, and none hears of it.
 * @returns nothing where they are too many for a link
 */
export async function writeSharedSet(annotations: readonly Annotation[]): Promise<string | undefined> {
  const entries = annotations.map(({ colour, kind, comment, tags, target }): Entry => {
    const flags =
      COLOURS.indexOf(colour) +
      (target.isUnique ? 4 : 0) +
      (target.isGated ? 8 : 0) +
      (kind === 'bookmark' ? 16 : 0);
    const { page, exact, prefix, suffix, start, passage = '' } = target;
    return [page, exact, prefix, suffix, start, flags, comment, tags, passage];
  });
  const bytes = await pipe(
    new TextEncoder().encode(JSON.stringify(entries)),
    new CompressionStream('deflate-raw'),
  );
  if (bytes.length > MOST) return undefined;
  const fragment = `${SHARED}${btoa(String.fromCharCode(...bytes))
    .replace(/\+/gu, '-')
    .replace(/\//gu, '_')
    .replace(/=+$/u, '')}`;
  return fragment.length > MOST ? undefined : fragment;
}

/**
 * Reads the annotations that a fragment carries.
 * @throws where it is cut short or is none
 */
export async function readSharedSet(hash: string): Promise<Annotation[]> {
  const code = hash.slice(SHARED.length).replace(/-/gu, '+').replace(/_/gu, '/');
  const bytes = Uint8Array.from(atob(code), (letter) => letter.charCodeAt(0));
  const text = new TextDecoder().decode(await pipe(bytes, new DecompressionStream('deflate-raw')));
  const entries = JSON.parse(text) as readonly Entry[];
  const time = new Date().toISOString();
  const set = entries.map(([page, exact, prefix, suffix, start, flags, comment, tags, passage], index) => ({
    id: `urn:shared:${code.slice(-12)}:${String(index)}`,
    kind: (flags & 16) === 0 ? 'highlight' : 'bookmark',
    colour: COLOURS[flags & 3] ?? 'yellow',
    comment,
    tags,
    created: time,
    modified: time,
    target: {
      page,
      ...(passage !== '' && { passage }),
      exact,
      prefix,
      suffix,
      start,
      end: start + exact.length,
      isUnique: (flags & 4) !== 0,
      isGated: (flags & 8) !== 0,
      isLost: false,
    },
  })) satisfies Annotation[];
  if (!set.every(isAnnotation)) throw new Error('What the link carries is no set of annotations.');
  return set;
}

async function pipe(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(through);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
