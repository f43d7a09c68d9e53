import type { Properties } from 'hast';
import type { Data, Parent, PhrasingContent, RootContent } from 'mdast';

type Named = Data & { hName: string; hProperties?: Properties };

/** A wrapper around a block, which becomes the element that its data names; mdast has no node of its own for it. */
export interface Wrapper extends Parent {
  type: 'wrapper';
  children: RootContent[];
  data: Named;
}

/** The same around phrases. */
export interface Run extends Parent {
  type: 'run';
  children: PhrasingContent[];
  data: Named;
}

declare module 'mdast' {
  interface RootContentMap {
    wrapper: Wrapper;
    run: Run;
  }
  interface PhrasingContentMap {
    run: Run;
  }
}

/** Wraps blocks into an element. */
export function wrap(tagName: string, properties: Properties, children: RootContent[]): Wrapper {
  return { type: 'wrapper', data: { hName: tagName, hProperties: properties }, children };
}

/** Wraps phrases into an element. */
export function run(tagName: string, properties: Properties, children: PhrasingContent[]): Run {
  return { type: 'run', data: { hName: tagName, hProperties: properties }, children };
}

/** Words by themselves. */
export function words(value: string): PhrasingContent {
  return { type: 'text', value };
}
