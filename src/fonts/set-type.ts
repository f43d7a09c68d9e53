import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Blob, Buffer as TextBuffer, Face, Font, shape } from 'harfbuzzjs';

const FILES = {
  regular: 'source-serif/TTF/SourceSerif4-Regular.ttf',
  italic: 'source-serif/TTF/SourceSerif4-It.ttf',
} as const;

/** A line of type as a shape: the data of a path, its origin where the line begins, on its base. */
interface SetLine {
  readonly path: string;
  readonly width: number;
}

/**
 * Makes the typesetter for pictures, which have no fonts of their own: it sets words of the reading face as shapes, with its
 * kerning and ligatures.
 */
export async function createTypesetter(): Promise<
  (words: string, size: number, style: keyof typeof FILES, spacing?: number) => SetLine
> {
  const require = createRequire(import.meta.url);
  const faceOf = async (file: string) => {
    const face = new Face(new Blob(new Uint8Array(await readFile(require.resolve(file))).buffer));
    return { font: new Font(face), unitsPerEm: face.upem };
  };
  const faces = { regular: await faceOf(FILES.regular), italic: await faceOf(FILES.italic) };
  return (words, size, style, spacing = 0) => {
    const { font, unitsPerEm } = faces[style];
    const scale = size / unitsPerEm;
    const buffer = new TextBuffer();
    buffer.addText(words);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const positions = buffer.getGlyphPositions();
    let x = 0;
    const path = buffer
      .getGlyphInfos()
      .map(({ codepoint }, index) => {
        const { xAdvance, xOffset, yOffset } = positions[index] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 };
        const outline = place(font.glyphToPath(codepoint), scale, x + xOffset * scale, -yOffset * scale);
        x += xAdvance * scale + spacing;
        return outline;
      })
      .join('');
    return { path, width: x - spacing };
  };
}

/** Scales a glyph’s outline, turns it over, since pictures count downwards, and moves it to its place. */
function place(path: string, scale: number, x: number, y: number): string {
  return path.replaceAll(/(-?[\d.]+)[ ,](-?[\d.]+)/gu, (_, px: string, py: string) => {
    const [left, top] = [x + Number(px) * scale, y - Number(py) * scale];
    return `${left.toFixed(1)},${top.toFixed(1)}`;
  });
}
