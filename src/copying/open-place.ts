/** What only the reader’s browser knows of a citation: where the page stands, and which day it is. */
export interface Reading {
  readonly address: string;
  readonly day: Date;
  /** The language that days are written in. */
  readonly language: string;
}

/** Fills a place that a citation leaves open: `Accessed {short-day}` becomes `Accessed 23 Nov. 2026`. */
export function fillPlace(template: string, reading: Reading): string {
  const days = dayForms(reading.day, reading.language);
  return template.replace(/\{([a-z-]+)\}/gu, (token, name: string) =>
    name === 'address' ? reading.address : (days[name] ?? token),
  );
}

/** A day as the styles of citation write it, by the name of its place. */
export function dayForms(day: Date, language: string): Readonly<Record<string, string>> {
  const year = String(day.getFullYear());
  const numbers = [day.getMonth() + 1, day.getDate()].map((number) => String(number).padStart(2, '0'));
  const month = day.toLocaleDateString('en-GB', { month: 'long' });
  return {
    day: day.toLocaleDateString(language, { day: 'numeric', month: 'long', year: 'numeric' }),
    'short-day': `${String(day.getDate())} ${shortMonth(month)} ${year}`,
    'iso-day': [year, ...numbers].join('-'),
    'ris-day': [year, ...numbers, ''].join('/'),
  };
}

/** The month as MLA shortens it: those of four letters and fewer stay whole. */
function shortMonth(month: string): string {
  if (month.length <= 4) return month;
  return `${month.slice(0, month.startsWith('Sept') ? 4 : 3)}.`;
}
