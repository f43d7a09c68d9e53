/** Whether a tag names another language than the text’s; one that is no tag names none. */
export function isOtherLanguage(tag: string, language: string | undefined): boolean {
  try {
    const said = new Intl.Locale(tag);
    return language === undefined || said.language !== new Intl.Locale(language).language;
  } catch {
    return false;
  }
}
