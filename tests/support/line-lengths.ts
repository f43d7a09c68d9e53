/**
 * Counts the characters of every full line of the text’s paragraphs; runs in a page.
 * The first paragraph, with its drop capital, and the last line of each are left out, and so are block quotations.
 */
export function lineLengths(): number[] {
  const lengths: number[] = [];
  const range = document.createRange();
  for (const paragraph of [...document.querySelectorAll('.passage > p')].slice(1)) {
    const pitch = Number.parseFloat(getComputedStyle(paragraph).lineHeight);
    const { top } = paragraph.getBoundingClientRect();
    const lines: string[] = [];
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      Array.from(text.textContent ?? '').reduce((at, character) => {
        range.setStart(text, at);
        range.setEnd(text, at + character.length);
        const box = range.getBoundingClientRect();
        const line = Math.floor(((box.top + box.bottom) / 2 - top) / pitch);
        lines[line] = (lines[line] ?? '') + character;
        return at + character.length;
      }, 0);
    }
    lengths.push(...lines.slice(0, -1).map((line) => line.trim().length));
  }
  return lengths;
}
