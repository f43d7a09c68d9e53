import type { Plugin } from 'vite';
import { hasStoredEdition, storedEdition } from '../edition-store.ts';
import { languageOfWords } from '../languages/words.ts';

const MODULES =
  /\/src\/languages\/(annotations|coming-back|copying|every-page|mine|on-demand|reading-aloud|sharing)\.ts(?:\?|$)/u;

/** Gives the scripts of a site the words of its interface’s language, and of no other. */
export function interfaceWords(): Plugin {
  return {
    name: 'interface-words',
    enforce: 'pre',
    load: {
      filter: { id: MODULES },
      handler: (id) => {
        // While an edition has faults there is none, and no page of it.
        if (!hasStoredEdition()) return undefined;
        const tag = storedEdition().titlePage.interface;
        const name = MODULES.exec(id)?.[1] ?? '';
        return [
          `export * from './${languageOfWords(tag)}/${name}.ts';`,
          ...(name === 'every-page' ? [`export const language = ${JSON.stringify(tag)};`] : []),
        ].join('\n');
      },
    },
  };
}
