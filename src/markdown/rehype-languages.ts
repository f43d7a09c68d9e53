import type { ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { TitlePage } from '../edition/title-page.ts';
import { inLanguage } from '../markup/language.ts';
import { splitByScript } from '../edition/script.ts';

/** What the title page says of languages. */
export type Languages = Pick<TitlePage, 'language' | 'scripts'>;

/**
 * Tags runs of another script with their language: `Волков` becomes `<span lang="ru">Волков</span>`.
 * The title page says in which language the page is, and which each other script is read as.
 */
export function rehypeLanguages({ scripts, language: pageLanguage }: Languages) {
  return (tree: Root): void => {
    visit(tree, 'text', (node: Text, index, parent) => {
      if (index === undefined || parent === undefined) return undefined;
      const runs = splitByScript(node.value, scripts);
      if (!runs.some(({ language }) => language !== undefined)) return undefined;
      const parts = runs.map(({ text, language }): ElementContent => {
        const words: Text = { type: 'text', value: text };
        if (language === undefined) return words;
        return {
          type: 'element',
          tagName: 'span',
          properties: { ...inLanguage(language, pageLanguage) },
          children: [words],
        };
      });
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}
