import { stemmer } from '@orama/stemmers/russian';
import { stopwords } from '@orama/stopwords/russian';
import type { LanguagePack } from './language-pack.ts';

export const pack: LanguagePack = {
  language: 'ru',
  script: 'Cyrillic',
  // Twice: “Волков” ends as a genitive plural does and loses that, “Волкова” only its case at first.
  stem: (word) => stemmer(stemmer(word)),
  stopWords: stopwords,
  questionWords: {
    somebody: 'кто кого кому кем чей чья чьё чьи',
    place: 'где куда откуда',
    time: 'когда',
    reason: 'почему зачем отчего как',
    anything: 'что чего чем какой какая какое какие каков сколько был была было были есть ли',
  },
  askingWords:
    'расскажи расскажите объясни объясните значит означает значение называется называют зовут такой такая такое такие пожалуйста найди найти покажи человек люди на самом деле существовал произошло случилось',
  elides: false,
};
