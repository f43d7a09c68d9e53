/** Where a browser keeps the choices: one JSON object, which every edition of the same origin may share. */
export const STORAGE_KEY = 'reader-settings';

/** What a name or a value may look like; whatever else is stored is passed over. */
const WORD = /^[a-z]{1,20}$/u;

/** Reads what is stored: the value chosen for each setting. What cannot be read is no choice. */
export function readSettings(stored: string | null): Map<string, string> {
  try {
    const object: unknown = JSON.parse(stored ?? '{}');
    if (typeof object !== 'object' || object === null) return new Map();
    return new Map(
      Object.entries(object).filter(
        (entry): entry is [string, string] =>
          WORD.test(entry[0]) && typeof entry[1] === 'string' && WORD.test(entry[1]),
      ),
    );
  } catch {
    return new Map();
  }
}

/** Prints choices as they are stored. A default is no choice, and leaves no trace. */
export function printSettings(chosen: ReadonlyMap<string, string>): string {
  return JSON.stringify(Object.fromEntries([...chosen].filter(([, value]) => value !== '')));
}
