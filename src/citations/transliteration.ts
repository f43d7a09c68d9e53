/** What each letter becomes, in small letters; an empty string leaves it out. */
type Letters = Readonly<Record<string, string>>;

/** How one writing system is read in Latin letters. */
interface WritingSystem {
  /** Matches a letter of it. */
  readonly script: RegExp;
  readonly letters: Letters;
  /** What a language reads otherwise, by its subtag. */
  readonly languages: Readonly<Record<string, Letters>>;
}

/**
 * Cyrillic as the Library of Congress romanises it (ALA-LC), without ligatures, without the marks for й, э and ё, and without
 * the hard and the soft sign. The letters of Russian stand for all; other languages say what they read otherwise. Serbian and
 * Macedonian have Latin letters of their own, and keep them.
 */
const CYRILLIC: WritingSystem = {
  script: /\p{Script=Cyrillic}/u,
  letters: {
    ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k' },
    ...{ л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts' },
    ...{ ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia' },
    // Before 1918.
    ...{ і: 'i', ѣ: 'ie', ѳ: 'f', ѵ: 'y' },
  },
  languages: {
    be: { г: 'h', ґ: 'g', ё: 'io', ў: 'u' },
    bg: { щ: 'sht', ъ: 'u' },
    mk: {
      ж: 'ž',
      ѓ: 'ǵ',
      ѕ: 'dz',
      ј: 'j',
      љ: 'lj',
      њ: 'nj',
      ќ: 'ḱ',
      х: 'h',
      ц: 'c',
      ч: 'č',
      џ: 'dž',
      ш: 'š',
    },
    sr: { ђ: 'đ', ж: 'ž', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'ć', х: 'h', ц: 'c', ч: 'č', џ: 'dž', ш: 'š' },
    uk: { г: 'h', ґ: 'g', є: 'ie', и: 'y', ї: 'i', '’': '', ʼ: '' },
  },
};

/** The writing systems that are read here; one that is not listed stays as it is written. */
const WRITING_SYSTEMS: readonly WritingSystem[] = [CYRILLIC];

/** Marks that belong to a writing system rather than to a sentence. */
const MARKS: Letters = { '«': '“', '»': '”', '„': '“', '№': 'No.' };

/**
 * Writes a text in Latin letters.
 * @param language what it is written in, as BCP 47 names it; letters that several languages share are read as this one reads them.
 * @returns the text as it is, where it has no letter of a writing system that is read here.
 */
export function transliterate(text: string, language: string): string {
  const system = WRITING_SYSTEMS.find(({ script }) => script.test(text));
  if (system === undefined) return text;
  const letters = { ...MARKS, ...system.letters, ...system.languages[new Intl.Locale(language).language] };
  return text
    .normalize('NFC')
    .replaceAll('\u0301', '')
    .replace(/[\p{Letter}\p{Punctuation}№]/gu, (character) => readLetter(character, letters));
}

/** A capital stays one: `Щ` is `Shch`, and so in the midst of capitals too, as historians write `TsK` and `VTsIK`. */
function readLetter(character: string, letters: Letters): string {
  const small = character.toLowerCase();
  const latin = letters[small];
  if (latin === undefined) return character;
  return small === character ? latin : latin.slice(0, 1).toUpperCase() + latin.slice(1);
}
