import type { Page } from '@playwright/test';

/** Selects some words of a passage, the first of them there are, as a reader’s pointer would. */
export async function selectWords(page: Page, selector: string, words: string): Promise<void> {
  await page.evaluate(
    ([where = '', what = '']) => {
      const walker = document.createTreeWalker(
        document.querySelector(where) ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      const nodes: Text[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node as Text);
      const start = nodes
        .map(({ data }) => data.replace(/\s/gu, ' '))
        .join('')
        .indexOf(what);
      if (start === -1) throw new Error(`“${what}” does not stand in ${where}.`);
      const at = (offset: number): [Text, number] => {
        let rest = offset;
        for (const node of nodes) {
          if (rest < node.length || (rest === node.length && node === nodes.at(-1))) return [node, rest];
          rest -= node.length;
        }
        throw new Error('The words are shorter than that.');
      };
      const [from, to] = [at(start), at(start + what.length - 1)];
      from[0].parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.setBaseAndExtent(from[0], from[1], to[0], to[1] + 1);
    },
    [selector, words],
  );
}

/** What is painted on a page, by the name of its style. */
export async function paintedWords(page: Page): Promise<Record<string, string[]>> {
  return await page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .map(
          ([name, ranges]) =>
            [name, [...ranges].map((range) => (range as Range).toString().replace(/\s+/gu, ' '))] as const,
        )
        .filter(([, texts]) => texts.length > 0),
    ),
  );
}
