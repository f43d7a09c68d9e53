/** A place in a source. */
export interface Locator {
  /** The unit as the citation processor names it. */
  readonly label: string;
  readonly value: string;
}

/** The units of CSL, each with the words and abbreviations that name it, without stops. */
const UNITS: Readonly<Record<string, string>> = {
  act: 'act acts',
  appendix: 'app apps appendix appendices',
  'article-locator': 'art arts article articles',
  book: 'bk bks book books livre livro libro',
  canon: 'c cc canon canons',
  chapter: 'ch chs chap chaps chapter chapters cap caps kap kapitel гл глава chapitre capitolo capítulo',
  column: 'col cols column columns sp spalte стб столбец',
  elocation: 'loc locs location locations',
  equation: 'eq eqs equation equations',
  figure: 'fig figs figure figures abb рис',
  folio: 'f ff fol fols folio folios л',
  issue: 'no nos nr nrs issue issues number numbers №',
  line: 'l ll line lines vers строка',
  note: 'n nn note notes fn anm прим',
  opus: 'op opp opus opera',
  page: 'p pp page pages s seite seiten pág págs pag pagg с стр',
  paragraph: 'para paras par pars paragraph paragraphs ¶ ¶¶ absatz',
  part: 'pt pts part parts teil ч',
  rule: 'r rr rule rules',
  scene: 'sc scs scene scenes',
  section: 'sec secs sect section sections § §§',
  'sub-verbo': 'sv svv',
  supplement: 'supp supps supplement supplements',
  surface: 'surface surfaces',
  table: 'tbl tbls tab table tables',
  timestamp: 'time times timestamp min',
  verse: 'v vv verse verses',
  version: 'ver version versions',
  volume: 'vol vols volume volumes bd bde band т том t tome',
};

const LABELS = new Map(
  Object.entries(UNITS).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
);

const ROMAN = '(?=[ivxlcdm])m{0,4}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})';
/** A number, with what hangs on it: `36`, `36–38`, `12a`, `iv–vi`. */
const NUMBER = `(?:[^\\s,;{}]*\\p{N}[^\\s,;{}]*|${ROMAN}(?:[-–—]${ROMAN})?)(?=[\\s,;.]|$)`;
const NUMBERS = new RegExp(`^${NUMBER}(?:(?:, ?| ?[-–—&] ?| (?:and|und|et|e|y|и) )${NUMBER})*`, 'iu');
const LABELLED =
  /^(?<label>[§¶№]{1,2}|\p{L}[\p{L}.]*\.?(?= |\p{N}|$)|\p{L}[\p{L}.]*\.)(?<gap> ?)(?<value>.*)$/u;

/**
 * Parts what stands behind a key into the place that is cited and what is said of it besides.
 * @returns why it cannot be read, as a sentence, where it cannot.
 */
export function splitLocator(rest: string): { readonly locator?: Locator; readonly suffix: string } | string {
  const text = rest.replace(/^,? ?/u, '');
  const inBraces = /^\{(?<inner>[^{}]*)\}(?<suffix>.*)$/u.exec(text)?.groups;
  if (inBraces !== undefined) {
    const { inner = '', suffix = '' } = inBraces;
    return { ...(inner.trim() !== '' && { locator: labelled(inner.trim()) }), suffix };
  }
  const { label = '', gap = '', value = '' } = LABELLED.exec(text)?.groups ?? {};
  const unit = unitOf(label);
  const numbers = NUMBERS.exec(value)?.[0];
  if (unit !== undefined && numbers !== undefined) {
    return { locator: { label: unit, value: numbers }, suffix: value.slice(numbers.length) };
  }
  // A title is named by words.
  if (unit === 'sub-verbo' && value !== '') return { locator: { label: unit, value }, suffix: '' };
  const namesUnit =
    unit !== undefined && (label.endsWith('.') || /^(?:page|chapter|folio|volume)s?$/iu.test(label));
  if (namesUnit && gap === '' && value === '') return `“${text}” names a unit, and no number`;
  if (namesUnit)
    return `“${text}” has no number behind “${label}”; what is no number stands in braces: {${text}}`;
  const bare = NUMBERS.exec(text)?.[0];
  // A word of Roman letters, as “I” is, names a page only where nothing goes on behind it.
  if (bare !== undefined && (/\p{N}/u.test(bare) || /^[,;.]?$/u.test(text.charAt(bare.length)))) {
    return { locator: { label: 'page', value: bare }, suffix: text.slice(bare.length) };
  }
  if (label.endsWith('.') && numbers !== undefined)
    return `“${label}” is no unit that a place can be named by`;
  return { suffix: text === '' ? '' : rest };
}

function labelled(text: string): Locator {
  const { label = '', value = '' } = LABELLED.exec(text)?.groups ?? {};
  const unit = unitOf(label);
  return unit === undefined ? { label: 'page', value: text } : { label: unit, value };
}

function unitOf(label: string): string | undefined {
  return LABELS.get(label.toLowerCase().replaceAll('.', ''));
}
