import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';
import type { Book } from './book.ts';
import { tidyProse } from './tidy-prose.ts';
import { splitChapters } from './split-chapters.ts';

const FRONT_MATTER = /^---\n(?<yaml>[\s\S]*?)\n---\n/u;

/**
 * Reads Markdown, with `title`, `author` and `language` in its front matter if it has one.
 * @throws where the front matter is not YAML.
 */
export function readMarkdown(source: string): Book {
  const text = source.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
  const front = FRONT_MATTER.exec(text);
  const said: unknown = front?.groups?.['yaml'] === undefined ? {} : parse(front.groups['yaml']);
  const facts: Readonly<Record<string, unknown>> =
    typeof said === 'object' && said !== null ? { ...said } : {};
  const tree: Root = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(text.slice(front?.[0].length ?? 0));
  // Lines of a paragraph in the source are not lines of verse.
  visit(tree, 'text', (node) => {
    node.value = node.value.replaceAll('\n', ' ');
  });
  const images = tidyProse(tree);
  const { title, chapters } = splitChapters(tree);
  const { author, language, lang = language } = facts;
  return {
    title: textOf(facts['title']) ?? title,
    authors: (Array.isArray(author) ? author : [author]).flatMap((name) => textOf(name) ?? []),
    translators: [],
    language: textOf(lang),
    rights: textOf(facts['rights']),
    chapters,
    images,
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
