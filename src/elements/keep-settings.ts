import { printSettings, readSettings, STORAGE_KEY } from '../settings/stored-settings.ts';

declare global {
  interface DocumentEventMap {
    /** The reader has changed a setting, and `<html>` says so. */
    settingschange: Event;
  }
}

/** What this browser keeps of the reader’s choices. */
export function keptSettings(): Map<string, string> {
  try {
    return readSettings(localStorage.getItem(STORAGE_KEY));
  } catch {
    return new Map();
  }
}

/** Keeps one choice; where storage is blocked, it lasts as long as the page. */
export function keepSetting(name: string, value: string): void {
  try {
    localStorage.setItem(STORAGE_KEY, printSettings(keptSettings().set(name, value)));
  } catch {
    // The page has the choice all the same.
  }
}

/** Puts a choice on the page, tells the page, and keeps it. */
export function chooseSetting(name: string, value: string): void {
  applySettings(new Map([[name, value]]));
  keepSetting(name, value);
}

/** Puts choices on the page, and tells it. */
export function applySettings(chosen: ReadonlyMap<string, string>): void {
  const { dataset } = document.documentElement;
  for (const [name, value] of chosen) {
    if (value === '') Reflect.deleteProperty(dataset, name);
    else dataset[name] = value;
  }
  document.dispatchEvent(new Event('settingschange'));
}

/** Forgets all choices. */
export function forgetSettings(): void {
  try {
    localStorage.removeItem(STORAGE_KEY);
  } catch {
    // There is nothing to forget.
  }
}
