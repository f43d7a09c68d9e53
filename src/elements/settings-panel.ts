import { STORAGE_KEY } from '../settings/stored-settings.ts';
import { countForEscape } from './escape-key.ts';
import { applySettings, chooseSetting, keptSettings } from './keep-settings.ts';
import { listen } from './listen-until.ts';
import { PageElement } from './page-element.ts';

/**
 * `<settings-panel>` around a button and the panel it opens, one group of radio buttons a setting: a choice is put on `<html>`
 * at once, kept in this browser, and told to `document` by the event `settingschange`. Pages open elsewhere follow. What else
 * answers in the panel is fetched when it is first used.
 */
export class SettingsPanel extends PageElement {
  protected start(signal: AbortSignal): void {
    listen(window, ['storage', 'pageshow'], this.#follow, { signal });
    const panel = this.querySelector<HTMLElement>('[popover]');
    if (panel === null) return;
    const answer = (event: Event) => {
      // The event is over when the code has come.
      const { type, target } = event;
      // A choice holds at once; the panel shows what holds.
      if (type === 'change' && target instanceof HTMLInputElement) chooseSetting(target.name, target.value);
      import('./settings-choices.ts')
        .then(({ answerInSettings }) => {
          answerInSettings(panel, { type, target });
        })
        // Without a connection the panel does not say so; the next use asks again.
        .catch(() => undefined);
    };
    listen(panel, ['toggle', 'change', 'click'], answer, { signal });
    countForEscape(panel, signal);
    // It may have been opened before this code came.
    if (panel.matches(':popover-open')) answer(new Event('toggle'));
  }

  /** Takes over what was chosen elsewhere: while the page stood open, or while it lay in the browser’s memory for Back. */
  readonly #follow = (event: StorageEvent | PageTransitionEvent): void => {
    const isNews = 'persisted' in event ? event.persisted : event.key === STORAGE_KEY || event.key === null;
    if (!isNews) return;
    const kept = keptSettings();
    applySettings(
      new Map([...this.querySelectorAll('input')].map(({ name }) => [name, kept.get(name) ?? ''])),
    );
  };
}
