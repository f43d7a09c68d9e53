import { describe, expect, test } from 'vitest';
import { nameKey, readQuery } from '../../src/search/query.ts';
import { inLatin } from '../../src/search/writing/latin.ts';
import { sound } from '../../src/search/writing/sound.ts';
import { analyserFor } from '../generated/search-of.ts';

const english = await analyserFor('en-GB', 'ru');
const fold = (text: string) => english.wordsOf(text).join(' ');

describe('a word is the same', () => {
  test.each([
    ['The Doctors’ Plot', 'the doctors plot'],
    ['Sebag-Montefiore', 'sebag montefiore'],
    ['Stalin’s death', 'stalin death'],
    ['Во́лков', 'волков'],
    ['ёлка', 'елка'],
    ['Łódź', 'lodz'],
    ['Große Straße', 'grosse strasse'],
    ['Bjørn Ørsted', 'bjorn orsted'],
    ['Þórður, Đặng, Œuvre, Æsir, Işık', 'thordur dang oeuvre aesir isik'],
    ['ﬁnal', 'final'],
    ['co\u00adoperate, zero\u200bwidth, \ufeffmark', 'cooperate zerowidth mark'],
    ['שָׁלוֹם', 'שלום'],
    ['が か', 'が か'],
  ])('“%s” as “%s”', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('with any ending, in the language that its script is read in', async () => {
    const same = async (languages: string[], ...words: string[]) => {
      const analyser = await analyserFor(...languages);
      return new Set(words.flatMap((word) => analyser.wordsOf(word)).map((word) => analyser.stem(word))).size;
    };
    expect(await same(['en'], 'siege', 'sieges')).toBe(1);
    expect(await same(['en', 'ru'], 'блокада', 'блокады', 'блокаде', 'блокадой')).toBe(1);
    expect(await same(['ru'], 'русский', 'русского', 'русскими')).toBe(1);
    expect(await same(['ru'], 'волков', 'волкова', 'волкову', 'волковым', 'волковой')).toBe(1);
    expect(await same(['de'], 'Straße', 'Strassen')).toBe(1);
    expect(await same(['fr'], 'liberté', 'libertés')).toBe(1);
    expect(await same(['es'], 'canción', 'canciones')).toBe(1);
    expect(await same(['it'], 'libro', 'libri')).toBe(1);
  });

  test('in a language without a pack only as it stands', async () => {
    const polish = await analyserFor('pl');
    expect(polish.wordsOf('Łódź i okolice')).toEqual(['lodz', 'i', 'okolice']);
    expect(polish.stem('okolice')).toBe('okolice');
  });

  test('whichever way its letters were brought over', () => {
    expect(sound('wolkoff')).toBe(sound('volkov'));
    expect(sound('paediatric')).toBe(sound('pediatric'));
    expect(sound('merrier')).not.toBe(sound('marrow'));
    expect(inLatin('хрущев')).toBe('khrushchev');
  });
});

describe('a number and a date', () => {
  test.each(['632,253', '632 253', '632.253', '632\u202f253', '632’253', '632253'])(
    '“%s” is one number',
    (text) => {
      expect(english.wordsOf(`some ${text} people`)).toEqual(['some', '632253', 'people']);
    },
  );

  test('of years with a hyphen between is no compound', () => {
    expect(english.tokensOf('1941-45, 1952-11').map(({ word }) => word)).toEqual([
      '1941',
      '45',
      '1952',
      '11',
    ]);
  });

  test.each(['in 1942 100 died', '12 34 56', '1.2.3'])('“%s” is several', (text) => {
    expect(english.wordsOf(text).length).toBeGreaterThan(2);
  });

  test.each([
    '13.1.1953',
    '13. 1. 1953',
    '1953-01-13',
    '13/1/1953',
    '1/13/1953',
    '13 January 1953',
    '13th of Jan. 1953',
    'January 13, 1953',
    '13 января 1953',
  ])('“%s” is one date', (text) => {
    expect(english.termsOf(text)).toEqual(['19530113']);
  });

  test.each([
    ['de', '13. März 1953', ['19530313']],
    ['fr', '1er février 1953', ['19530201']],
    ['es', '13 de enero de 1953', ['19530113']],
    ['it', '13 gennaio 1953', ['19530113']],
    ['en-US', '3/1/1953', ['19530301']],
    ['en-GB', '3/1/1953', ['19530103']],
    ['en', 'in January 1953', ['in', 'january', '1953']],
    ['en', '45 January 1953', ['45', 'january', '1953']],
  ])('in %s “%s” is %j', async (language, text, words) => {
    expect((await analyserFor(language)).termsOf(text)).toEqual(words);
  });

  test('is found in a text by its words too', () => {
    const words = english.tokensOf('On 13 January 1953').map(({ word }) => word);
    expect(words).toEqual(['on', '19530113', '13', 'january', '1953']);
  });
});

describe('words without spaces between them', () => {
  test('are told apart', () => {
    const name = english.wordsOf('列宁格勒');
    expect(english.wordsOf('被围困的列宁格勒人')).toEqual(expect.arrayContaining(name));
    expect(english.wordsOf('レニングラードの包囲')).toContain('包囲');
    expect(english.wordsOf('กรุงเทพมหานครเป็นเมือง').length).toBeGreaterThan(1);
  });

  test('stand after an apostrophe, in a language that elides', async () => {
    expect((await analyserFor('fr')).wordsOf('l’hiver')).toEqual(['l', 'hiver']);
    expect(english.wordsOf('o’clock')).toEqual(['oclock']);
  });
});

describe('reading a query', () => {
  const read = (typed: string) => readQuery(typed, english);

  test('the words that only say how a thing is asked do not count, unless there are no others', () => {
    expect(read('Who is the lighthouse keeper?').words).toEqual(['lighthouse', 'keeper']);
    expect(read('who is').words).toEqual(['who', 'is']);
    expect(read('Who is he?').asked).toBe('somebody');
    expect(read('a beacon?').asked).toBe('anything');
    expect(read('кто такой Волков').words).toEqual(['волков']);
  });

  test.each([
    '“the old lighthouse”',
    '"the old lighthouse"',
    '„the old lighthouse“',
    '«the old lighthouse»',
    '‘the old lighthouse’',
  ])('%s means these very words', (typed) => {
    expect(read(typed)).toMatchObject({ quoted: true, phrase: 'the old lighthouse' });
  });

  test.each(['C++', 'A&E', '"', '!?', '', 'the', 'who is'])(
    '“%s” has nothing to look for in texts',
    (typed) => {
      expect(read(typed)).toMatchObject({ isThin: true, quoted: false });
    },
  );

  test.each([
    ['#siege', ['siege']],
    ['vitamin C', ['vitamin']],
    ['part 2', ['part', '2']],
    ['城', ['城']],
  ])('“%s” asks for %j', (typed, words) => {
    expect(read(typed)).toMatchObject({ isThin: false, words });
  });

  test('a name is the same in any form and order', () => {
    expect(nameKey('The sieges', english)).toBe(nameKey('siege', english));
    expect(nameKey('the plot of doctors', english)).toBe(nameKey('Doctors’ Plot', english));
  });
});
