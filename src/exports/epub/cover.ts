import { printPeople, type TitlePage } from '../../edition/title-page.ts';

/** A line of type as a shape. */
export interface SetLine {
  /** The data of a path; its origin is where the line begins, on its base. */
  readonly path: string;
  readonly width: number;
}

/** Sets a line of type; `spacing` is added after each letter. */
export type SetType = (words: string, size: number, style: 'regular' | 'italic', spacing?: number) => SetLine;

const WIDTH = 1600;
const HEIGHT = 2400;
const MEASURE = 1240;
const PAPER = '#f6f2e9';
const INK = '#1f1d1a';
const ACCENT = '#7d1f1a';
const TITLE_SIZES = [172, 148, 126, 108];

/**
 * Draws the cover as SVG: the author, the title between double rules, the work reviewed, and what the book has besides the
 * text. All words are shapes, so that it looks the same wherever it is drawn.
 */
export function drawCover(
  titlePage: TitlePage,
  { on, withNotes }: { readonly on: string; readonly withNotes: string },
  set: SetType,
): string {
  const { author, title, reviewed, interface: language } = titlePage;
  const shapes: string[] = [];
  const lines = (
    words: string,
    { size, style, fill, pitch = 1.25, spacing = 0, top }: LineStyle & { readonly top: number },
  ): number => {
    const broken = breakLines(words, (text) => set(text, size, style, spacing).width);
    broken.forEach((text, index) => {
      const { path, width } = set(text, size, style, spacing);
      const [x, y] = [Math.round((WIDTH - width) / 2), Math.round(top + index * size * pitch)];
      shapes.push(`<path fill="${fill}" transform="translate(${String(x)} ${String(y)})" d="${path}"/>`);
    });
    return top + (broken.length - 1) * size * pitch;
  };
  const rules = (y: number, isUpper: boolean) => {
    const [thick, thin] = isUpper ? [y, y + 24] : [y + 14, y];
    for (const [top, height] of [
      [thick, 10],
      [thin, 4],
    ] as const)
      shapes.push(
        `<rect fill="${ACCENT}" x="${String((WIDTH - MEASURE) / 2)}" y="${String(Math.round(top))}" width="${String(MEASURE)}" height="${String(height)}"/>`,
      );
  };
  if (author.length > 0) {
    const names = printPeople(author, language).toLocaleUpperCase(language);
    lines(names, { size: 68, style: 'regular', fill: INK, spacing: 12, top: 440 });
  }
  const size = TITLE_SIZES.find((each) => fits(title, each, set)) ?? 92;
  const count = breakLines(title, (text) => set(text, size, 'regular').width).length;
  const top = 1060 - ((count - 1) * size * 1.15) / 2;
  rules(top - size * 1.45, true);
  const base = lines(title, { size, style: 'regular', fill: ACCENT, pitch: 1.15, top });
  rules(base + size * 0.75, false);
  if (reviewed !== undefined)
    lines(`${on}${reviewed.title}`, { size: 76, style: 'italic', fill: INK, top: base + size * 0.75 + 190 });
  lines(withNotes, { size: 60, style: 'italic', fill: INK, top: HEIGHT - 300 });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(HEIGHT)}" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}"><rect width="${String(WIDTH)}" height="${String(HEIGHT)}" fill="${PAPER}"/>${shapes.join('')}</svg>`;
}

interface LineStyle {
  readonly size: number;
  readonly style: 'regular' | 'italic';
  readonly fill: string;
  readonly pitch?: number;
  readonly spacing?: number;
}

/** Whether a title of this size stands in three lines, none of its words too long for one. */
function fits(title: string, size: number, set: SetType): boolean {
  const widthOf = (text: string) => set(text, size, 'regular').width;
  const broken = breakLines(title, widthOf);
  return broken.length <= 3 && broken.every((line) => widthOf(line) <= MEASURE);
}

/** Breaks words into as few lines as hold them, and those so that they are about as long as each other. */
function breakLines(words: string, widthOf: (text: string) => number): string[] {
  const fill = (width: number) =>
    words.split(/\s+/u).reduce<string[]>((lines, word) => {
      const last = lines.at(-1);
      const longer = last === undefined ? word : `${last} ${word}`;
      if (last === undefined || widthOf(longer) > width) return [...lines, word];
      return [...lines.slice(0, -1), longer];
    }, []);
  let broken = fill(MEASURE);
  for (let width = MEASURE - 40; width > 0; width -= 40) {
    const narrower = fill(width);
    if (narrower.length > broken.length || narrower.some((line) => widthOf(line) > width)) break;
    broken = narrower;
  }
  return broken;
}
