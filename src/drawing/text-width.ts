/** How wide letters are, in parts of the type’s size: the widest of the reading faces, with a little to spare. */
const NARROW = /[iljtfr.,:;'’‘|()[\]\s-]/u;
const WIDE = /[mwMWЖШЩЮФжшщюфмМ—@%]/u;
const CAPITAL = /\p{Lu}/u;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Reckons how wide a line of text will be at most, without a browser. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text.normalize('NFC')) {
    if (/\p{Mark}/u.test(letter)) continue;
    if (IDEOGRAPH.test(letter)) width += 1;
    else if (WIDE.test(letter)) width += 0.92;
    else if (CAPITAL.test(letter)) width += 0.71;
    else width += NARROW.test(letter) ? 0.37 : 0.58;
  }
  return width * size;
}

/** Cuts a text so that it fits, between words where it can, with an ellipsis in the place of what is gone. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > width) letters.pop();
  const cut = letters.join('');
  const words = cut.replace(/\s+\S*$/u, '');
  return `${(words.length > cut.length / 2 ? words : cut).replace(/[\s,:;–-]+$/u, '')}…`;
}

/** Breaks a text into as few lines as hold it, each at most so wide if its words allow; the last is cut to fit. */
export function breakText(text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(word);
    else if (lines.length >= most || textWidth(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => fitText(line, size, Math.max(width, size * 5)));
}
