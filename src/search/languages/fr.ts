import { stemmer } from '@orama/stemmers/french';
import { stopwords } from '@orama/stopwords/french';
import type { LanguagePack } from './language-pack.ts';

export const pack: LanguagePack = {
  language: 'fr',
  script: 'Latin',
  stem: stemmer,
  stopWords: stopwords,
  questionWords: {
    somebody: 'qui',
    place: 'où',
    time: 'quand',
    reason: 'pourquoi comment',
    anything: 'que quoi quel quelle quels quelles est sont était étaient combien',
  },
  askingWords:
    'dis dites explique expliquer signifie signification veut dire appelle appelé nommé nom vraiment réellement existe existé passé arrivé quelque chose quelqu personne gens trouve montre',
  elides: true,
};
