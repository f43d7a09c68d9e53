import { stemmer } from 'stemmer';
import { stopwords } from '@orama/stopwords/english';
import type { LanguagePack } from './language-pack.ts';

/** Words of that list which tell one text from another all the same. */
const TELLING = new Set(['against']);

export const pack: LanguagePack = {
  language: 'en',
  script: 'Latin',
  stem: stemmer,
  stopWords: stopwords.filter((word) => !TELLING.has(word)),
  questionWords: {
    somebody: 'who whom whose',
    place: 'where',
    time: 'when',
    reason: 'why how',
    anything: 'what which is are was were do does did can could should would',
  },
  askingWords:
    'tell explain define definition meaning mean means meant really real exist existed actually happen happened people person thing things called named name please find show something anything nothing someone anyone everyone make made get got give gave take took become became say says said know knew come came go went want also just many much long far often may might shall',
  elides: false,
};
