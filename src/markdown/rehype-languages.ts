import type { ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { splitByScript } from '../markup/language-runs.ts';

/**
 * Tags runs of another script with their language: `Волков` becomes `<span lang="ru">Волков</span>`.
 * @param scripts which language each other script is read as, as the title page says.
 */
export function rehypeLanguages(scripts: Readonly<Record<string, string>>) {
  return (tree: Root): void => {
    visit(tree, 'text', (node: Text, index, parent) => {
      if (index === undefined || parent === undefined) return undefined;
      const runs = splitByScript(node.value, scripts);
      if (!runs.some(({ language }) => language !== undefined)) return undefined;
      const parts = runs.map(({ text, language }): ElementContent => {
        const words: Text = { type: 'text', value: text };
        if (language === undefined) return words;
        return { type: 'element', tagName: 'span', properties: { lang: language }, children: [words] };
      });
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}
