/** What a drawing holds that it may not, by how it is written, each with what it is. */
const UNSAFE: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/<script\b/iu, 'a script'],
  [/\son[a-z]+\s*=/iu, 'a script'],
  [/javascript:/iu, 'a script'],
  [/<(?:foreignObject|iframe|embed|object|audio|video)\b/iu, 'a part that is no drawing'],
  [/<!ENTITY\b/iu, 'an entity'],
  [/<\?xml-stylesheet\b|@import\b/iu, 'a style sheet from elsewhere'],
  [
    /(?<=\s)(?:xlink:)?(?:href|src)\s*=\s*(?:"(?!#|data:image\/(?:png|jpeg|webp);)[^"]*"|'(?!#|data:image\/(?:png|jpeg|webp);)[^']*')/iu,
    'a reference to elsewhere',
  ],
  [/url\(\s*["']?(?!\s*["']?(?:#|data:image\/(?:png|jpeg|webp);))[^)]*\)/iu, 'a reference to elsewhere'],
];

/** Finds the first thing in a drawing that would run or load something: what it is, how it is written, and its line. */
export function findUnsafe(
  svg: string,
): { readonly what: string; readonly written: string; readonly line: number } | undefined {
  const [first] = UNSAFE.flatMap(([pattern, what]) => {
    const match = pattern.exec(svg);
    return match === null
      ? []
      : [{ what, index: match.index + match[0].search(/\S/u), written: match[0].trim() }];
  }).sort((a, b) => a.index - b.index);
  if (first === undefined) return undefined;
  const { what, written, index } = first;
  return { what, written: written.slice(0, 60), line: svg.slice(0, index).split('\n').length };
}

/** The size of a drawing, from its `viewBox` or from its width and height; undefined where it says neither. */
export function sizeOfSvg(svg: string): { readonly width: number; readonly height: number } | undefined {
  const root = /<svg\b[^>]*>/iu.exec(svg)?.[0] ?? '';
  const valueOf = (name: string) =>
    new RegExp(`\\s${name}\\s*=\\s*["'](?<value>[^"']*)["']`, 'u').exec(root)?.groups?.['value'];
  const pixels = (name: string) => Number(/^(?<number>[\d.]+)(?:px)?$/u.exec(valueOf(name) ?? '')?.[1]);
  const [, , boxWidth = 0, boxHeight = 0] = (valueOf('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/u)
    .map(Number);
  const size =
    pixels('width') > 0 && pixels('height') > 0
      ? { width: pixels('width'), height: pixels('height') }
      : { width: boxWidth, height: boxHeight };
  if (!(size.width > 0 && size.height > 0)) return undefined;
  return { width: Math.round(size.width), height: Math.round(size.height) };
}
