import * as de from './de/place-words.ts';
import * as en from './en/place-words.ts';
import * as es from './es/place-words.ts';
import * as fr from './fr/place-words.ts';
import * as it from './it/place-words.ts';
import * as ru from './ru/place-words.ts';

/** The units that a place in a text is named by. */
export type PlaceUnit = keyof typeof en;

/**
 * What units are called in every language here: a reader may ask in any of them.
 * @param fold how a search writes a word.
 */
export function placeWords(fold: (word: string) => string): Readonly<Record<PlaceUnit, readonly string[]>> {
  const languages: readonly Readonly<Record<PlaceUnit, string>>[] = [de, en, es, fr, it, ru];
  const ofUnit = (unit: PlaceUnit) => [
    ...new Set(languages.flatMap((words) => words[unit].split(' ').map(fold))),
  ];
  return {
    act: ofUnit('act'),
    scene: ofUnit('scene'),
    part: ofUnit('part'),
    line: ofUnit('line'),
    page: ofUnit('page'),
    passage: ofUnit('passage'),
  };
}
