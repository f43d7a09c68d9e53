import type { Element } from 'hast';
import type { EditionMap } from '../edition/map.ts';
import { draw } from './svg.ts';

/** What a layer looks like, and what it is. */
export interface KeyLine {
  readonly label: string;
  readonly swatch: Element;
}

/** The key of a map: each layer that has a label, once. */
export function drawMapKey(map: EditionMap): KeyLine[] {
  const seen = new Set<string>();
  return map.layers.flatMap(({ label, as }): KeyLine[] => {
    if (label === undefined || seen.has(label)) return [];
    seen.add(label);
    const isArea = as === 'water';
    const shape = isArea
      ? draw('rect', { className: ['layer', as], x: 1, y: 1, width: 30, height: 12 })
      : as === 'towns'
        ? draw('circle', { className: ['town'], cx: 16, cy: 7, r: 2.5 })
        : draw('path', { className: ['layer', as], d: 'M0,7H32' });
    const swatch = draw(
      'svg',
      { className: ['drawing', 'swatch'], viewBox: '0 0 32 14', width: 32, height: 14, ariaHidden: 'true' },
      shape,
    );
    return [{ label, swatch }];
  });
}
