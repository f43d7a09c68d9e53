import type { ContentFile } from '../../src/edition/content-file.ts';
import { generateEdition } from './generate-edition.ts';

/** How long a novel is, and how much is said of it. */
export interface NovelSize {
  readonly parts: number;
  readonly words: number;
  readonly notes: number;
}

/** About how many words a sentence has, and how many sentences a paragraph; one of them in each marks a note. */
const IN_SENTENCE = 28;
const SENTENCES = 3;

/** Makes an edition of a novel in parts, each with its page, of the same words and notes as the small one. */
export function generateNovel({ parts, words, notes }: NovelSize): ContentFile[] {
  const sentences = Math.ceil(words / IN_SENTENCE / parts / SENTENCES) * parts * SENTENCES;
  const files = generateEdition({ notes, passages: sentences + (sentences % 2) });
  const isText = ({ path }: ContentFile) => path.startsWith('text/');
  const all = files
    .filter(isText)
    .flatMap(({ text }) => text.split('\n\n'))
    .filter((block) => !/^(?:#|\[\^)/u.test(block))
    .map((block) => block.replace(/^> /u, '').replace('[^1]', '').trim());
  const paragraphs = Array.from({ length: Math.floor(sentences / SENTENCES) }, (_, at) =>
    all
      .slice(at * SENTENCES, (at + 1) * SENTENCES)
      .map((sentence, place) => (place === SENTENCES - 1 ? sentence : withoutLink(sentence)))
      .join(' '),
  );
  const length = Math.ceil(paragraphs.length / parts);
  const texts = Array.from({ length: parts }, (_, at): ContentFile => {
    const own = paragraphs.slice(at * length, (at + 1) * length).join('\n\n');
    const number = String(at + 1);
    return {
      path: `text/${number}.mdx`,
      text: `---\ntitle: Chapter ${number}\nid: chapter-${number}\n---\n\n${own}\n`,
    };
  });
  return [
    ...files.filter((file) => !isText(file) && !['edition.yaml', 'witness.txt'].includes(file.path)),
    ...files
      .filter(({ path }) => path === 'edition.yaml')
      .map((file) => ({ ...file, text: `${file.text}layout: parts\n` })),
    ...texts,
    { path: 'witness.txt', text: ['A Walk', ...paragraphs.map(plain)].join('\n\n') },
  ];
}

function withoutLink(sentence: string): string {
  return sentence.replace(/\[([^\]]*)\]\(note:[^)]*\)/gu, '$1');
}

function plain(paragraph: string): string {
  return withoutLink(paragraph).replaceAll('*', '');
}
