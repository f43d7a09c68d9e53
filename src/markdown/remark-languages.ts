import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { languageOfLink } from '../edition/language-link.ts';
import { inLanguage } from '../markup/language.ts';

/** Tags words with their language: `[il miglior fabbro](lang:it)` becomes `<span lang="it">il miglior fabbro</span>`. */
export function remarkLanguages(textLanguage: string) {
  return (tree: Root): void => {
    visit(tree, 'link', (link: Link) => {
      const language = languageOfLink(link.url);
      if (language === undefined) return;
      link.data = { hName: 'span', hProperties: { ...inLanguage(language, textLanguage), href: undefined } };
    });
  };
}
