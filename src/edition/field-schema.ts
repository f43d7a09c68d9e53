import { z } from 'zod';
import { explainDate, readDate, type HistoricalDate } from './date.ts';
import type { Rule } from './fault.ts';
import { findOddSign } from './odd-sign.ts';
import { scriptPattern } from './script.ts';

/** An id: what a file is called, and what links name. */
export const IdSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, {
  message: 'is not an id: lower-case letters, digits and single hyphens',
});

/** Words that are printed. */
export const TextSchema = z
  .string()
  .trim()
  .min(1, { message: 'is empty' })
  .refine((text) => text === '' || /[^\s\p{Cf}\p{Cc}]/u.test(text), {
    message: 'is made of signs that nobody sees',
  })
  .superRefine((text, context) => {
    const sign = findOddSign(text);
    if (sign !== undefined) addIssue(context, 'sign-not-printable', sign.message);
  });

/** A line that is printed as it stands, where no mark-up is read. */
export const LineSchema = TextSchema.superRefine((line, context) => {
  for (const [pattern, message] of MARKED)
    if (pattern.test(line)) context.addIssue({ code: 'custom', message });
});

/** What a plain line is found to hold, and what to do. */
const MARKED: readonly (readonly [RegExp, string])[] = [
  [/\[-?@|\]\(/u, 'is plain text: it holds no citation and no link. Put them into the body'],
  [/\[\^[^\]\s]+\]/u, 'is plain text: it has no footnote. Put its words into the body'],
  [
    /(?<![\p{L}\d])(?<sign>\*{1,2}|_{1,2})(?=\S)[^*_]+(?<=\S)\k<sign>(?![\p{L}\d])/u,
    'is plain text: its signs of emphasis would be printed. Take them out',
  ],
  [
    /&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,6});/iu,
    'is plain text: write the sign itself, and not its name in HTML',
  ],
];

/** A line of Markdown, such as a title: italics and words of another language, but nothing that leads or cites. */
export const PhraseSchema = TextSchema.superRefine((line, context) => {
  for (const [pattern, message] of MISPLACED)
    if (pattern.test(line)) context.addIssue({ code: 'custom', message });
});

const MISPLACED: readonly (readonly [RegExp, string])[] = [
  [/(?<!\\)\[-?@/u, 'cites something, which no note could show. Name the source in words'],
  [/!\[[^\]]*\]\(/u, 'holds an image. Take it out'],
  [
    /(?<!!\[[^\]]*)\]\((?!lang:|https?:)/u,
    'holds a link to a note or passage. Take it out: `marks` in edition.yaml hangs notes on a title',
  ],
  [
    /(?<!\\)<\/?[a-z][\w-]*(?:\s[^<>]*)?\/?>/iu,
    'holds a tag, and is plain Markdown. Write *words* for italics, or \\< where the sign is meant',
  ],
];

/** A language as BCP 47 names it: `en-GB`, `ru`, `ru-Latn`. */
export const LanguageSchema = z
  .string()
  .refine(isLanguage, { message: 'is not a language tag such as “en-GB” or “ru”' });

/** A script as ISO 15924 names it: `Cyrl`, `Grek`, `Hans`. */
export const ScriptSchema = z.string().refine((code) => scriptPattern(code) !== undefined, {
  message:
    'is no script that this can tell by its letters; write its code of ISO 15924, such as Cyrl, Grek, Hebr, Arab, Hans, Jpan or Kore',
});

/** A date in EDTF, with honest precision. Some readers of YAML make a number of `1952` and a day of `1952-11-13`: both are taken back. */
export const DateSchema = z
  .union([z.string(), z.number(), z.date()])
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)))
  .transform((text, context): HistoricalDate => {
    const date = readDate(text);
    if (date !== undefined) return date;
    addIssue(
      context,
      'date-not-readable',
      `${explainDate(text)} Write a day (1952-11-13), a month (1952-11), a season (1952-21 spring to 1952-24 winter), a year of four digits (1952, 0814; 44 BC is -0043), a decade (195X) or a century (19XX), with ~ for about and ? for perhaps behind it, or two of them with “/” between, the earlier first: “..” is an open end, nothing an unknown one.`,
    );
    return z.NEVER;
  });

/** A single day: `2026-11-27`. */
export const DaySchema = DateSchema.refine(({ edtf }) => /^\d{4}-\d\d-\d\d$/u.test(edtf), {
  message: 'is not a day; write year, month and day, such as 2026-11-27',
});

/** Adds an issue that bears the name of the rule it breaks. */
export function addIssue(
  context: z.RefinementCtx,
  rule: Rule,
  message: string,
  path: (string | number)[] = [],
): void {
  context.addIssue({ code: 'custom', message, path, params: { rule } });
}

/** Whether a tag is one of a language, as BCP 47 has it. */
export function isLanguage(tag: string): boolean {
  try {
    // No language has more than three letters: “english” is well formed, and means nothing.
    return /^[a-z]{2,3}(?:-|$)/iu.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
