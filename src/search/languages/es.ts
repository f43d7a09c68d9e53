import { stemmer } from '@orama/stemmers/spanish';
import { stopwords } from '@orama/stopwords/spanish';
import type { LanguagePack } from './language-pack.ts';

export const pack: LanguagePack = {
  language: 'es',
  script: 'Latin',
  stem: stemmer,
  stopWords: stopwords,
  questionWords: {
    somebody: 'quién quiénes',
    place: 'dónde adónde',
    time: 'cuándo',
    reason: 'cómo',
    anything: 'qué cuál cuáles cuánto cuántos es son era eran fue fueron',
  },
  askingWords:
    'di dime explica significa significado quiere decir llama llamaba llamado nombre realmente existe existió pasó ocurrió algo alguien gente persona cosa cosas busca muestra',
  elides: false,
};
