import { z } from 'zod';
import type { Root } from 'mdast';
import type { ContentFile } from './content-file.ts';
import type { Fault } from './fault.ts';
import { TextSchema } from './field-schema.ts';
import { FIGURES, figuresIn } from './figure.ts';
import { licenceAddress } from './licence.ts';
import { didYouMean } from './nearest.ts';
import { lineOfNode } from './node-line.ts';
import { findUnsafe, sizeOfSvg } from './svg.ts';
import { readYaml, type LineOf } from './yaml.ts';

const AddressSchema = z.url({
  protocol: /^https?$/u,
  message: 'is not an address that begins with https://',
});

/** `figures.yaml`: whose the pictures of `figures/` are, by the names of their files. */
const FiguresSchema = z.record(
  TextSchema,
  z.strictObject({
    /** Who made it, and who keeps it: a line that is printed under it. */
    credit: TextSchema,
    /** What may be done with it: `CC BY 4.0`, `public domain`, or in words. */
    licence: TextSchema,
    /** Where the licence can be read; those of Creative Commons have theirs already. */
    licenceUrl: AddressSchema.optional(),
    /** Where it was found. */
    source: AddressSchema.optional(),
  }),
);

type Credit = z.output<typeof FiguresSchema>[string];

/** A picture of the edition. */
export interface Picture {
  /** In the edition’s folder: `figures/bridges.svg`. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** Another one for every other content. */
  readonly digest: string;
  readonly credit: string;
  readonly licence: string;
  readonly licenceUrl: string | undefined;
  readonly source: string | undefined;
}

/** A file of prose, as far as its figures go. */
interface Showing {
  readonly path: string;
  readonly tree: Root;
}

/** Whether a drawing (SVG), which has every size, and no photograph. */
export function isDrawing({ path }: Pick<Picture, 'path'>): boolean {
  return /\.svg$/iu.test(path);
}

/**
 * Reads the pictures that prose shows.
 * @param list `figures.yaml`; an edition without pictures has none.
 * @param files those of `figures/`.
 * @param showing the files whose figures show them.
 */
export function readPictures(
  list: ContentFile | undefined,
  files: readonly ContentFile[],
  showing: readonly Showing[],
): { readonly pictures: ReadonlyMap<string, Picture>; readonly faults: readonly Fault[] } {
  const read = list === undefined ? undefined : readYaml(list, FiguresSchema);
  const credits: Readonly<Record<string, Credit>> = read?.data ?? {};
  const pictures = new Map<string, Picture>();
  const faults: Fault[] = [...(read?.faults ?? []), ...files.flatMap(checkDrawing)];
  for (const file of files) {
    const credit = credits[file.path.slice(FIGURES.length)];
    const size = sizeOf(file);
    if (size === undefined) faults.push(unreadable(file));
    if (credit === undefined) continue;
    pictures.set(file.path, {
      path: file.path,
      digest: file.picture?.digest ?? '',
      ...(size ?? { width: 1, height: 1 }),
      credit: credit.credit,
      licence: credit.licence,
      licenceUrl: credit.licenceUrl ?? licenceAddress(credit.licence),
      source: credit.source,
    });
  }
  const paths = files.map(({ path }) => path);
  // Where the list itself cannot be read, what it does not say is no fault of the figures.
  if (read === undefined || read.data !== undefined)
    faults.push(...showing.flatMap((prose) => checkShown(prose, paths, credits)));
  if (list !== undefined && read?.data !== undefined)
    faults.push(...checkListed(list, read.lineOf, Object.keys(credits), paths));
  const shown = new Set(showing.flatMap(({ tree }) => figuresIn(tree).map(({ file }) => file)));
  faults.push(...paths.filter((path) => !shown.has(path)).map(neverShown));
  return { pictures, faults };
}

function sizeOf({ path, text, picture }: ContentFile): { width: number; height: number } | undefined {
  return isDrawing({ path }) ? sizeOfSvg(text) : picture?.size;
}

function unreadable({ path }: ContentFile): Fault {
  const message = isDrawing({ path })
    ? 'The drawing does not say how large it is. Give its <svg> a viewBox.'
    : 'The picture cannot be read. Save it anew as JPEG, PNG, WebP or AVIF.';
  return { rule: 'figure-not-readable', path, line: 1, message };
}

function checkDrawing({ path, text }: ContentFile): Fault[] {
  const unsafe = isDrawing({ path }) ? findUnsafe(text) : undefined;
  if (unsafe === undefined) return [];
  const message = `The drawing holds ${unsafe.what}: ${unsafe.written}. Take it out: a drawing runs nothing, and loads nothing from elsewhere.`;
  return [{ rule: 'figure-not-safe', path, line: unsafe.line, message }];
}

function checkShown(
  { path, tree }: Showing,
  files: readonly string[],
  credits: Readonly<Record<string, Credit>>,
): Fault[] {
  return figuresIn(tree).flatMap((figure): Fault[] => {
    const { file } = figure;
    if (!file.startsWith(FIGURES)) return [];
    const at = { path, line: lineOfNode(figure) };
    const name = file.slice(FIGURES.length);
    if (!files.includes(file)) {
      const message = `There is no file ${file}.${didYouMean(file, files)} Correct the name, or put the file there; it ends in .jpg, .png, .webp, .avif or .svg.`;
      return [{ rule: 'figure-file-missing', ...at, message }];
    }
    if (credits[name] !== undefined) return [];
    const message = `Nothing says whose picture ${file} is. Add to figures.yaml: “${name}: { credit: who made it, licence: CC BY 4.0 }”.`;
    return [{ rule: 'figure-without-credit', ...at, message }];
  });
}

function checkListed(
  { path }: ContentFile,
  lineOf: LineOf,
  names: readonly string[],
  files: readonly string[],
): Fault[] {
  return names
    .filter((name) => !files.includes(FIGURES + name))
    .map((name) => ({
      rule: 'figure-file-missing',
      path,
      line: lineOf([name]),
      message: `There is no file ${FIGURES}${name}.${didYouMean(FIGURES + name, files)} Correct the name, or take the entry out.`,
    }));
}

function neverShown(path: string): Fault {
  const message = `No figure shows this picture. Show it where it belongs, ![what it shows](../${path}), or take it out.`;
  return { rule: 'figure-never-shown', path, line: 1, message };
}
