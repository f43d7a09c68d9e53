import type { Rule } from '../fault.ts';

/** Signs that were meant as something, by how they are written; each with what to do. */
export const MEANT: readonly (readonly [pattern: RegExp, rule: Rule, say: (found: string) => string])[] = [
  [
    /(?<!\\)<!--|(?<!\\)\{\/\*/gu,
    'comment-not-closed',
    (found) =>
      `The comment that begins with ${found} has no end. Put ${found === '<!--' ? '-->' : '*/}'} behind it.`,
  ],
  [
    /(?<!\\)\^\[[^\]\n]+\]/gu,
    'brackets-not-readable',
    (found) => `${found} is no footnote here. Write [^1], and its words in a line of their own: [^1]: words.`,
  ],
  [
    /(?<!\\)(?:(?<=\])\{[.#][^}\n]*\}|\{\{[<%][^\n]*?[>%]\}\}|\{%[^\n]*?%\}|(?<![^\n]):{3,}[ \t]*[\w{][^\n]*)/gu,
    'component-in-prose',
    (found) =>
      `${found} means something to another program only, and would be printed as it is. Take it out, and keep the words.`,
  ],
  [
    /(?<!\\)\[\[[^\]\n]+\]\]/gu,
    'brackets-not-readable',
    (found) => `${found} is no link here. Write [words](note:id).`,
  ],
  [
    /(?<!\\)\[\^[^\]\s]+\]/gu,
    'brackets-not-readable',
    (found) =>
      `No footnote says what ${found} stands for. Add a line ${found}: … at the end of the file, or write \\[ where the brackets are the text’s.`,
  ],
  [
    /(?<![\\\]])\[[^\][\n]+\]\s*\(<?(?:note|passage|https?|mailto|lang|page):[^)\n]*\)?/gu,
    'brackets-not-readable',
    (found) =>
      `${found} is no link: write [words](note:id), with no blank before the “(”, none in the address, and “)” at its end.`,
  ],
  [
    /(?<!\\)\[[^\][\n@]+\]\[[^\][\n@]*\]/gu,
    'brackets-not-readable',
    (found) => `No line says what ${found} leads to. Add one: [label]: note:id.`,
  ],
  [
    /(?<!\\)<[A-Z][\w.]*(?:\s+[\w-]+=[^\n]*|\s*\/?>)/gu,
    'component-in-prose',
    (found) =>
      `The component ${found.slice(0, 40)} stands in the prose. Write plain Markdown, or \\< where the sign is meant.`,
  ],
  [
    /\]\(<?(?:note|passage|https?|mailto|lang|page):[^)\s]*\)?/gu,
    'brackets-not-readable',
    (found) =>
      `What stands before ${found} is no link, since another link stands inside it, or a bracket is missing. Give each link its own [words](note:id).`,
  ],
];

/** The same, of what an editor writes by habit, and a text may have as its author’s: in notes and pages only. */
export const MEANT_BY_EDITORS: typeof MEANT = [
  [
    /(?<!\\)(?:\|\|(?=\S)[^|\n]+(?<=\S)\|\||>!(?=\S)[^\n]+?(?<=\S)!<)/gu,
    'component-in-prose',
    (found) =>
      `${found.slice(0, 2)} hides nothing here: what stands between would be printed in the open. Put it below a heading that opens a spoiler (see edition.yaml), or write a backslash before the signs.`,
  ],
  [
    /(?<![\\\p{L}])\\(?:(?:foot|paren|text|auto)?cite[a-z]*|emph|text(?:it|bf|sc)|footnote|ldots)\b(?:\{[^}\n]*\})?/gu,
    'component-in-prose',
    (found) =>
      `${found} means something to LaTeX only, and would be printed as it is. Write it as Markdown has it: *words*, [@key, p. 36].`,
  ],
  [
    /(?<!\\)\$(?=\S)[^$\n]*[\\^_][^$\n]*(?<=\S)\$/gu,
    'component-in-prose',
    (found) =>
      `${found} is a formula of LaTeX, and would be printed as it is. Write it in words and signs: x², ½, 10⁻³.`,
  ],
  [
    /(?<=[\p{L}\p{N})])(?<!\\)(?:~[^~\s]{1,12}~|\^[^^\s[\]]{1,12}\^)(?!\p{L}*~~)/gu,
    'component-in-prose',
    (found) =>
      `${found} sets nothing low or high here, and would be printed as it is. Write the sign itself, such as ₂, ² or ᵉ.`,
  ],
];
