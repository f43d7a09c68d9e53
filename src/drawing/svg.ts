import type { Element, ElementContent } from 'hast';

type Value = string | number | boolean | readonly string[] | undefined;

/** Makes an element of a drawing. Looks come from classes: the site’s policy allows no `style` attribute. */
export function draw(
  tagName: string,
  properties: Readonly<Record<string, Value>>,
  ...children: readonly (ElementContent | string | undefined)[]
): Element {
  const content = children
    .filter((child) => child !== undefined)
    .map((child): ElementContent => (typeof child === 'string' ? { type: 'text', value: child } : child));
  const known = Object.entries(properties).map(([name, value]) => [
    name,
    typeof value === 'object' ? [...value] : value,
  ]);
  return {
    type: 'element',
    tagName,
    properties: Object.fromEntries(known) as Element['properties'],
    children: content,
  };
}

/** A number as a drawing writes it: to a tenth, which no eye sees. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
