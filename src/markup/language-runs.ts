import { scriptPattern } from '../edition/script.ts';
import { directionOf } from './language.ts';

/** A run of text in one script; `language` is set where it is another than the edition's own. */
export interface LanguageRun {
  readonly text: string;
  readonly language: string | undefined;
}

/**
 * Splits text into runs by script. A run of another script goes on over spaces and punctuation as long as letters of it follow.
 * @param scripts which language each other script is read as: `{ Cyrl: 'ru' }`.
 */
export function splitByScript(text: string, scripts: Readonly<Record<string, string>>): LanguageRun[] {
  let runs: LanguageRun[] = [{ text, language: undefined }];
  for (const [script, language] of Object.entries(scripts)) {
    const letters = scriptPattern(script) ?? '';
    const letter = `[${letters}\\u0301]`;
    const run = new RegExp(`([${letters}]${letter}*(?:[\\s\\-–—,.:«»()0-9]+${letter}+)*)`, 'u');
    runs = runs.flatMap((part) =>
      part.language === undefined
        ? part.text
            .split(run)
            .map((piece, index) => ({ text: piece, language: index % 2 === 1 ? language : undefined }))
        : [part],
    );
  }
  return runs.filter((part) => part.text !== '');
}

/** Tags the runs of other scripts in HTML that has none tagged yet. */
export function tagLanguages(html: string, scripts: Readonly<Record<string, string>>): string {
  return html.replace(/<[^>]*>|[^<]+/gu, (part) =>
    part.startsWith('<')
      ? part
      : splitByScript(part, scripts)
          .map(({ text, language }) =>
            language === undefined ? text : `<span lang="${language}"${against(language)}>${text}</span>`,
          )
          .join(''),
  );
}

/** A direction for what runs from right to left, so that numbers and stops beside it keep their place. */
function against(language: string): string {
  return directionOf(language) === 'rtl' ? ' dir="rtl"' : '';
}
