import { isReached } from '../reading/reached.ts';
import { storedPlace } from './stored-place.ts';

/** Opens the spoilers that give nothing away to whoever has read so far on this device. */
export function openSpoilers(root: ParentNode): void {
  for (const spoiler of root.querySelectorAll<HTMLDetailsElement>('details[data-after]'))
    if (isReached(spoiler.dataset['after'] ?? '', storedPlace)) spoiler.open = true;
}
