import { keepSetting } from './keep-settings.ts';

/** Whoever has opened a note knows what marks are for: the hint goes at once, and does not come again (first-paint.js). */
export function putHintAway(): void {
  const { dataset } = document.documentElement;
  if (dataset['hint'] !== undefined) return;
  dataset['hint'] = 'used';
  keepSetting('hint', 'known');
}
