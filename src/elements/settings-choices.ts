import { settingsReset } from '../languages/every-page.ts';
import { applySettings, forgetSettings } from './keep-settings.ts';

/** Answers what happens in the panel of settings: it opens or closes, a choice has been made, all choices are taken back. */
export function answerInSettings(panel: HTMLElement, { type, target }: Pick<Event, 'type' | 'target'>): void {
  if (type === 'toggle') showPanel(panel);
  else if (type === 'change') say(panel, '');
  else if (type === 'click' && target instanceof Element && target.closest('.reset-settings') !== null) {
    applySettings(new Map(choicesIn(panel).map(({ name }) => [name, ''])));
    forgetSettings();
    showChosen(panel);
    say(panel, settingsReset);
  }
}

function choicesIn(panel: HTMLElement): HTMLInputElement[] {
  return [...panel.querySelectorAll('input')];
}

function showPanel(panel: HTMLElement): void {
  say(panel, '');
  if (!panel.matches(':popover-open')) return;
  showChosen(panel);
  choicesIn(panel)
    .find(({ checked }) => checked)
    ?.focus();
}

/** Checks what `<html>` says; the default where it says nothing, or nothing that the panel knows. */
function showChosen(panel: HTMLElement): void {
  const choices = choicesIn(panel);
  const { dataset } = document.documentElement;
  for (const choice of choices) choice.checked = choice.value === '';
  for (const choice of choices) if (choice.value === dataset[choice.name]) choice.checked = true;
}

function say(panel: HTMLElement, words: string): void {
  const status = panel.querySelector('[role="status"]');
  if (status !== null) status.textContent = words;
}
