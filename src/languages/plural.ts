/** The forms that a word has after a number, by the categories of `Intl.PluralRules` that its language knows. */
export type Forms<Category extends Intl.LDMLPluralRule> = Readonly<Record<Category, string>>;

/**
 * Makes the function by which a language counts: `count(5, { one: 'note', other: 'notes' })` is `5 notes`.
 * @param otherwise the form for numbers of a category that is not among the forms, such as fractions and millions.
 */
export function counter<Category extends Intl.LDMLPluralRule>(
  language: string,
  otherwise: Category,
): (count: number, forms: Forms<Category>) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const isForm = (category: string, forms: object): category is Category => Object.hasOwn(forms, category);
  return (count, forms) => {
    const category = rules.select(count);
    return `${numbers.format(count)} ${forms[isForm(category, forms) ? category : otherwise]}`;
  };
}
