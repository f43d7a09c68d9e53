import { stemmer } from 'stemmer';

/** Writes text so that what sounds the same to a reader's fingers is the same: lower case, no marks, one kind of apostrophe, spaces for hyphens. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/'s\b/gu, '')
    .replace(/'/gu, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
  const folded = foldText(text);
  return folded === '' ? [] : folded.split(' ');
}

/** Endings of Russian nouns and adjectives, longest first; a stem keeps four letters. */
const RUSSIAN_ENDING =
  /(?<=.{4})(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|иях|иям|ией|ах|ях|ам|ям|ом|ем|ов|ев|ои|еи|ые|ие|ыи|ии|ая|яя|ую|юю|ия|ию|ью|а|я|у|ю|о|е|ы|и|ь)$/u;

/** Forms of one word that no ending shows, by the form that stands for them all. */
const IRREGULAR: Readonly<Record<string, string>> = {
  beat: 'beaten',
  begin: 'began begun',
  break: 'broke broken',
  build: 'built',
  buy: 'bought',
  child: 'children',
  choose: 'chose chosen',
  death: 'die died dies dying dead deaths',
  eat: 'ate eaten',
  fall: 'fell fallen',
  fight: 'fought',
  german: 'germans',
  hide: 'hid hidden',
  hold: 'held',
  jewish: 'jew jews',
  keep: 'kept',
  lead: 'led',
  life: 'lives',
  lose: 'lost',
  man: 'men',
  pay: 'paid',
  russian: 'russians',
  sell: 'sold',
  send: 'sent',
  shoot: 'shot',
  sleep: 'slept',
  speak: 'spoke spoken',
  steal: 'stole stolen',
  teach: 'taught',
  think: 'thought',
  wife: 'wives',
  win: 'won',
  woman: 'women',
  write: 'wrote written',
};
const FORMS = new Map(
  Object.entries(IRREGULAR).flatMap(([word, others]) => {
    const forms = [word, ...others.split(' ')];
    return forms.map((form) => [form, forms] as const);
  }),
);

/** The forms of a word that no ending shows, itself among them. */
export function formsOf(word: string): readonly string[] {
  return FORMS.get(word) ?? [word];
}

/** Takes the ending from a folded word, English or Russian, so that “sieges” is found by “siege” and “блокаде” by “блокада”. */
export function stem(word: string): string {
  if (/\p{Script=Cyrillic}/u.test(word)) return word.replace(RUSSIAN_ENDING, '');
  return stemmer(formsOf(word)[0] ?? word);
}

const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** Writes a folded Russian word in Latin letters, as English books do. */
export function inLatin(word: string): string {
  return word.replace(/[а-я]/gu, (letter) => LATIN[letter] ?? letter);
}

/** How a word sounds, roughly, whichever way its letters were brought over from Russian, and on whichever side of the Atlantic it is spelt. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ae|oe/gu, 'e'],
  [/our$|our(?=[a-z])/gu, 'or'],
  [/is(?=e|ing|ation)/gu, 'iz'],
  [/ph/gu, 'f'],
  [/(?:off|of|ow|ov)$/gu, 'ov'],
  [/(?:eff|ef|ew|ev)$/gu, 'ev'],
  [/w/gu, 'v'],
  [/tch|tsch|cz/gu, 'ch'],
  [/sch|sh/gu, 's'],
  [/ck|c(?=[aoukrlt])|q/gu, 'k'],
  [/kh|x/gu, 'h'],
  [/zh|j(?=[aeou])/gu, 'z'],
  [/iy$|yi$|ij$|y$|ii$/gu, 'i'],
  [/[yj]/gu, 'i'],
  [/e$/gu, ''],
  [/(?<letter>.)\k<letter>+/gu, '$1'],
];

export function sound(word: string): string {
  return SOUNDS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word);
}
