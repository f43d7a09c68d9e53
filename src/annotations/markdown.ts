import type { Annotation } from './annotation.ts';

/** What is printed of one annotation. */
export interface Excerpt {
  readonly annotation: Annotation;
  /** Where it stands, and how that is cited: `Marsh, “Seven Bridges”, passage 7`. */
  readonly reference: string;
  readonly address: string;
}

/** The words that the file has besides the reader’s and the text’s. */
export interface MarkdownWords {
  readonly gated: string;
  readonly tags: string;
  readonly source: string;
}

/**
 * Prints annotations as Markdown: each quotation with its reference, comment and tags. What stands in a block that gives
 * something away is folded here too.
 * @param sections the excerpts, in the order of the text, under the name of their page
 * @param sources how the text is cited, in the chosen style
 */
export function printMarkdown(
  title: string,
  sections: readonly { readonly heading: string; readonly excerpts: readonly Excerpt[] }[],
  sources: readonly string[],
  words: MarkdownWords,
): string {
  const parts = sections.flatMap(({ heading, excerpts }) => [
    `## ${escape(heading)}`,
    ...excerpts.map((excerpt) => printExcerpt(excerpt, words)),
  ]);
  const end = sources.length === 0 ? [] : [`## ${words.source}`, ...sources];
  return `${[`# ${escape(title)}`, ...parts, ...end].join('\n\n')}\n`;
}

function printExcerpt({ annotation, reference, address }: Excerpt, words: MarkdownWords): string {
  const { comment, tags, target } = annotation;
  const lines = [
    ...(target.exact === '' ? [] : [quote(escape(target.exact))]),
    `— [${escape(reference)}](<${address}>)`,
    ...(comment === '' ? [] : [comment]),
    ...(tags.length === 0
      ? []
      : [`${words.tags}: ${tags.map((tag) => `#${tag.replace(/\s+/gu, '-')}`).join(' ')}`]),
  ];
  if (!target.isGated) return lines.join('\n\n');
  return ['<details>', `<summary>${words.gated}</summary>`, ...lines, '</details>'].join('\n\n');
}

function quote(words: string): string {
  return words
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n>\n');
}

/** What Markdown would read as its own stands as it is. */
function escape(words: string): string {
  return words
    .replace(/[\\`*_[\]<>]/gu, '\\$&')
    .replace(/^[#+-]/gmu, '\\$&')
    .replace(/^(\d+)([.)])/gmu, '$1\\$2');
}
