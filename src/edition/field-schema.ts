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
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : writtenDate(value)))
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

/** A year as EDTF writes it, with four digits; YAML has made a number of it. */
function writtenDate(value: string | number): string {
  if (typeof value === 'string' || !Number.isInteger(value)) return String(value);
  return `${value < 0 ? '-' : ''}${String(Math.abs(value)).padStart(4, '0')}`;
}

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
