import type { Root } from 'mdast';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import { takeTree } from '../edition-store.ts';
import { contentPathOf } from './file-of.ts';

/** Takes the syntax tree that the model has read a file into, so that no file is parsed twice; parses where there is none. */
export function remarkTakeTree(this: Processor): void {
  const parse = this.parser;
  this.parser = (text: string, file: VFile) => {
    const tree = takeTree(contentPathOf(file));
    if (tree !== undefined)
      return { ...tree, children: tree.children.filter(({ type }) => type !== 'yaml') } satisfies Root;
    if (parse === undefined) throw new Error('There is no parser to fall back on.');
    return parse(text, file);
  };
}
