import verbs from 'english-verbs-irregular/dist/verbs.json' with { type: 'json' };
import plurals from 'irregular-plurals';
import type { Analyser, IrregularForms } from '../analyser.ts';

/** Where forms that no ending shows are taken from, by language; most languages’ stemmers need none. */
const SOURCES: Readonly<Record<string, () => IrregularForms>> = { en: englishForms };

/**
 * Lists the forms, of words that stand in an edition, that no ending shows, each group led by the word itself.
 * @param words of the edition, folded.
 * @param analyser that knows endings only.
 */
export function irregularForms(
  language: string,
  words: ReadonlySet<string>,
  analyser: Analyser,
): IrregularForms {
  const groups = SOURCES[language.replace(/-.*$/u, '')]?.() ?? [];
  const taken = new Set<string>();
  return groups.flatMap((group) => {
    const forms = [...new Set(group)].filter((form) => !taken.has(form));
    const isEndingEnough = new Set(forms.map((form) => analyser.stem(form))).size < 2;
    const isWanted = forms.some((form) => words.has(form)) && forms.some((form) => analyser.isTelling(form));
    if (isEndingEnough || !isWanted) return [];
    for (const form of forms) taken.add(form);
    return [forms];
  });
}

function englishForms(): IrregularForms {
  const ofVerbs = Object.entries<readonly (readonly string[])[]>(verbs).map(([verb, forms]) => [
    verb,
    ...forms.flat(),
  ]);
  const ofNouns = [...plurals].map(([noun, plural]) => [noun, plural]);
  return [...ofVerbs, ...ofNouns];
}
