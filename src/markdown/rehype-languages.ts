import type { ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { storedEdition } from '../edition-store.ts';
import { inLanguage } from '../markup/language.ts';
import { splitByScript } from './language-runs.ts';

/** Tags runs of another script with their language, as the title page says: `Волков` becomes `<span lang="ru">Волков</span>`. */
export function rehypeLanguages() {
  return (tree: Root): void => {
    const { scripts, language: pageLanguage } = storedEdition().titlePage;
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
