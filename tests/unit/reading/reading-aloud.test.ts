import { expect, test } from 'vitest';
import { chooseVoice, cutIntoUtterances } from '../../../src/reading/reading-aloud.ts';

test('a passage is spoken sentence by sentence, and each knows its place', () => {
  const text = 'The clock stopped. Nobody knew why!';
  const utterances = cutIntoUtterances([{ text, language: 'en', start: 10 }]);
  expect(utterances.map((each) => each.text)).toEqual(['The clock stopped.', 'Nobody knew why!']);
  for (const { start, end, text: words } of utterances) expect(text.slice(start - 10, end - 10)).toBe(words);
});

test('words of another language are spoken by themselves, and runs of one language together', () => {
  const utterances = cutIntoUtterances([
    { text: 'He said ', language: 'en', start: 0 },
    { text: 'Quis solvit?', language: 'la', start: 8 },
    { text: ' and ', language: 'en', start: 20 },
    { text: 'left.', language: 'en', start: 25 },
  ]);
  expect(utterances.map(({ text, language }) => `${language}: ${text}`)).toEqual([
    'en: He said',
    'la: Quis solvit?',
    'en: and left.',
  ]);
});

test('what has no letter is not spoken', () => {
  expect(cutIntoUtterances([{ text: '* * *\n', language: 'en', start: 0 }])).toEqual([]);
});

test('a voice of the region is chosen before one of the language, and none where none can read it', () => {
  const voices = [
    { lang: 'en-US', default: true },
    { lang: 'en_GB', default: false },
    { lang: 'ru-RU', default: false },
  ];
  expect(chooseVoice(voices, 'en-GB')?.lang).toBe('en_GB');
  expect(chooseVoice(voices, 'en')?.lang).toBe('en-US');
  expect(chooseVoice(voices, 'ru')?.lang).toBe('ru-RU');
  expect(chooseVoice(voices, 'la')).toBeUndefined();
});
