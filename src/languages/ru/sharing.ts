/* Что видно и слышно по-русски из пометок, которыми поделились. */
import { counter } from '../plural.ts';

const count = counter<'one' | 'few' | 'many'>('ru', 'many');
const ANNOTATIONS = { one: 'пометка', few: 'пометки', many: 'пометок' };

export const sharing = {
  theirs: 'Выделение, которым с вами поделились',
  opensShared: (colour: string, words: string) =>
    `Комментарий, которым с вами поделились, ${colour.toLowerCase()}: ${words}`,
  shared: (number: number) =>
    `С вами поделились: ${count(number, ANNOTATIONS)}, слова стоят между двумя линиями.`,
  sharedBroken:
    'В ссылке должны были быть пометки, которыми с вами поделились, но часть её потеряна. Попросите прислать её ещё раз.',
  keep: 'Оставить',
  putAway: 'Убрать',
  sharedKept: (number: number) => `К вашим добавлено: ${count(number, ANNOTATIONS)}.`,
};
