/** Signs that begin a run in a direction of its own, and the one that ends each. */
const TURNS: Readonly<Record<string, string>> = {
  '\u202A': '\u202C',
  '\u202B': '\u202C',
  '\u202D': '\u202C',
  '\u202E': '\u202C',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};
/** Signs that no page, book or data file can hold: of control, and halves of others. */
const UNPRINTABLE = /[^\P{Cc}\t\n\r]|[\p{Noncharacter_Code_Point}\p{Surrogate}]/u;
const TURNING = /[\u202A-\u202E\u2066-\u2069]/gu;

/** A sign that would break what is made of a text, where it stands in it, and what to do. */
export interface OddSign {
  readonly offset: number;
  readonly message: string;
}

/** Finds the first sign of a text that nobody sees and that breaks what is made of it; a line ends what is turned in it. */
export function findOddSign(text: string): OddSign | undefined {
  const offset = text.search(UNPRINTABLE);
  if (offset !== -1) {
    const hint = /[\u0080-\u009F]/u.test(text.charAt(offset))
      ? 'It comes of reading a file in the wrong encoding. Type the letter that is meant.'
      : 'Take it out.';
    return {
      offset,
      message: `A sign that cannot be printed stands here (${codeOf(text, offset)}). ${hint}`,
    };
  }
  const turned = findUnendedTurn(text);
  if (turned === undefined) return undefined;
  return {
    offset: turned,
    message: `An invisible sign (${codeOf(text, turned)}) turns the direction of what follows, and nothing on its line ends it. Take it out: letters say by themselves which way they run.`,
  };
}

function findUnendedTurn(text: string): number | undefined {
  let open: { readonly end: string; readonly offset: number }[] = [];
  let line = 0;
  for (const { 0: sign, index } of text.matchAll(TURNING)) {
    const [first] = open;
    if (first !== undefined && text.slice(line, index).includes('\n')) return first.offset;
    line = index;
    const end = TURNS[sign];
    if (end !== undefined) open.push({ end, offset: index });
    else {
      const ended = open.findLastIndex((turn) => turn.end === sign);
      if (ended !== -1) open = open.slice(0, ended);
    }
  }
  return open[0]?.offset;
}

function codeOf(text: string, offset: number): string {
  return `U+${(text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
