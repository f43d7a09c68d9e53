import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { isOtherLanguage } from './other-language.ts';

/** A run of Word’s with its properties, if it has any, and what is in it. */
const RUN = /<w:r(?<attributes>\s[^>]*)?>(?:<w:rPr>(?<properties>.*?)<\/w:rPr>)?(?<inner>.*?)<\/w:r>/gsu;
const PARTS = /^word\/(?:document|footnotes|endnotes)\.xml$/u;
const STYLES = 'word/styles.xml';

/** A file of Word’s, with the languages that its words are tagged with. */
export interface TaggedDocx {
  /** The file, in which runs in another language than the text’s have a style of that language. */
  readonly bytes: Buffer;
  /** The language that most of its words are tagged with; undefined where none are. */
  readonly language: string | undefined;
  /** The other languages; the style of each is `lang it`. */
  readonly others: readonly string[];
}

/**
 * Makes of the languages of runs, which the reader of Word’s files passes over, styles that it keeps. Word tags words by the
 * keyboard too: the language of most words is the text’s, whatever the file calls its own.
 * @throws where it is no such file.
 */
export function tagDocx(bytes: Buffer): TaggedDocx {
  const files = unzipSync(bytes);
  const names = Object.keys(files).filter((name) => PARTS.test(name));
  const sources = new Map(names.map((name) => [name, strFromU8(files[name] ?? new Uint8Array())]));
  const styles = files[STYLES] === undefined ? '' : strFromU8(files[STYLES]);
  const usual = languageIn(/<w:rPrDefault>.*?<\/w:rPrDefault>/su.exec(styles)?.[0]);
  const letters = new Map<string, number>();
  for (const [tag = usual, words] of [...sources.values()].flatMap(runsOf))
    if (tag !== undefined) letters.set(tag, (letters.get(tag) ?? 0) + words.length);
  const [most] = [...letters].sort((a, b) => b[1] - a[1]);
  const language = most?.[0];
  const others = [...letters.keys()].filter((tag) => isOtherLanguage(tag, language));
  if (language === undefined || others.length === 0 || styles === '') return { bytes, language, others: [] };
  for (const [name, source] of sources) files[name] = strToU8(withStyles(source, new Set(others), usual));
  const added = others
    .map(
      (tag) => `<w:style w:type="character" w:styleId="${idOf(tag)}"><w:name w:val="lang ${tag}"/></w:style>`,
    )
    .join('');
  files[STYLES] = strToU8(styles.replace('</w:styles>', `${added}</w:styles>`));
  return { bytes: Buffer.from(zipSync(files)), language, others };
}

/** The runs of a part: the language of each, and its words. */
function runsOf(source: string): [string | undefined, string][] {
  return [...source.matchAll(RUN)].map(({ groups }) => [
    languageIn(groups?.['properties']),
    (groups?.['inner'] ?? '').replace(/<[^>]*>/gu, '').replace(/[^\p{Letter}]/gu, ''),
  ]);
}

function withStyles(source: string, others: ReadonlySet<string>, usual: string | undefined): string {
  return source.replace(RUN, (run, attributes = '', properties = '', inner = '') => {
    const tag = languageIn(String(properties)) ?? usual;
    if (tag === undefined || !others.has(tag) || String(properties).includes('<w:rStyle')) return run;
    return `<w:r${String(attributes)}><w:rPr><w:rStyle w:val="${idOf(tag)}"/>${String(properties)}</w:rPr>${String(inner)}</w:r>`;
  });
}

function languageIn(properties: string | undefined): string | undefined {
  return /<w:lang\s[^>]*?w:val="(?<tag>[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)"/u.exec(properties ?? '')?.groups?.[
    'tag'
  ];
}

function idOf(tag: string): string {
  return `Lang-${tag}`;
}
