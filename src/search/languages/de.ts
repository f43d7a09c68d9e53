import { stemmer } from '@orama/stemmers/german';
import { stopwords } from '@orama/stopwords/german';
import type { LanguagePack } from './language-pack.ts';

export const pack: LanguagePack = {
  language: 'de',
  script: 'Latin',
  stem: stemmer,
  stopWords: stopwords,
  questionWords: {
    somebody: 'wer wen wem wessen',
    place: 'wo wohin woher',
    time: 'wann',
    reason: 'warum weshalb wieso wie',
    anything: 'was welche welcher welches ist sind war waren hat haben kann konnte',
  },
  askingWords:
    'sag sage erkläre bedeutet bedeutung heißt hieß genannt name wirklich tatsächlich passierte geschah gab gibt etwas jemand leute person ding dinge bitte finde zeige',
  elides: false,
};
