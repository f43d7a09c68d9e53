import { expect, test } from 'vitest';
import { changeApa } from '../../src/citations/style-apa.ts';
import { britishLocale } from '../../src/citations/british-locale.ts';
import { changeText } from '../../src/citations/change-text.ts';

test('a change is made, and its replacement taken as it stands', () => {
  expect(changeText('a cat', 'pets', 'cat', '$& dog')).toBe('a $& dog');
  expect(changeText('<sort>1</sort><sort>2</sort>', 'order', /<sort>.*?<\/sort>/gu, '')).toBe('');
});

test('a change that would change nothing is an error that says what was to be changed, and where', () => {
  expect(() => changeText('a cat', 'the pets', 'dog', 'bird')).toThrow(/the pets: dog.*src\/citations\//u);
  expect(() => changeText('a cat', 'the pets', /d.g/u, 'bird')).toThrow('/d.g/u');
});

test('a locale and a style that no longer hold what is changed are errors', () => {
  expect(() => britishLocale('<locale xml:lang="en-US"/>')).toThrow('outside quotation marks');
  expect(() => britishLocale('<locale xml:lang="de-DE"/>')).toThrow('the British locale');
  expect(() => changeApa('<style/>')).toThrow('day of retrieval');
});
