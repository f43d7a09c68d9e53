import type { Edition } from '../../src/edition/edition.ts';
import { subjects } from '../../src/languages/on-demand.ts';
import { createAnalyser, type Analyser } from '../../src/search/analyser.ts';
import type { Knowledge } from '../../src/search/answer.ts';
import { analyserOf, gatherFinderData } from '../../src/search/build/gather-finder-data.ts';
import { allWordsOf, nameWords, type FinderData } from '../../src/search/finder-data.ts';
import { createFinder } from '../../src/search/finder.ts';
import { loadPacks } from '../../src/search/languages/packs.ts';
import { createLexicon } from '../../src/search/lexicon.ts';

/** An analyser of some languages, the edition’s own first. */
export async function analyserFor(...languages: string[]): Promise<Analyser> {
  return createAnalyser(languages, await loadPacks(languages));
}

/** What a search of an edition answers from. */
export async function knowledgeOf(edition: Edition): Promise<Knowledge> {
  const { analyser } = await analyserOf(edition);
  const { words, ...data } = await gatherFinderData(edition);
  return knowledgeFrom(data, words, analyser);
}

/** What a search answers from, of notes and passages written for a test. */
export function knowledgeFrom(data: FinderData, words: readonly string[], analyser: Analyser): Knowledge {
  const finder = createFinder(analyser);
  finder.addNotes(data.notes);
  finder.addPassages(data.passages);
  const lexicon = createLexicon(analyser);
  lexicon.addNames(nameWords(data, analyser));
  lexicon.addOthers(words);
  lexicon.addOthers(data.notes.flatMap(({ gloss }) => allWordsOf(gloss, analyser)));
  lexicon.addIndexed([...words, ...data.passages.flatMap(({ text }) => allWordsOf(text, analyser))]);
  return {
    analyser,
    finder,
    lexicon,
    form: 'sketch',
    title: 'A Walk',
    passages: 'paragraph',
    vocabulary: subjects,
    textParts: new Map((data.textParts ?? []).map(({ page, name }) => [page, name])),
  };
}
