import { stemmer } from '@orama/stemmers/italian';
import { stopwords } from '@orama/stopwords/italian';
import type { LanguagePack } from './language-pack.ts';

export const pack: LanguagePack = {
  language: 'it',
  script: 'Latin',
  stem: stemmer,
  stopWords: stopwords,
  questionWords: {
    somebody: 'chi',
    place: 'dove',
    time: 'quando',
    reason: 'perché come',
    anything: 'che cosa quale quali quanto quanti è sono era erano fu furono',
  },
  askingWords:
    'dimmi spiega significa significato vuol dire chiama chiamava chiamato nome davvero realmente esiste esisteva successo accaduto qualcosa qualcuno gente persona cose trova mostra',
  elides: true,
};
