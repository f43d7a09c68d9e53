import { language } from '../languages/every-page.ts';
import { fillPlace } from '../copying/open-place.ts';

/** The address of what a citation stands for. */
export function citedAddress(citation: Element): string {
  return new URL(citation.getAttribute('href') ?? '', document.baseURI).href;
}

/** Fills the places of a form that only the reader’s browser can: the address, and today. */
export function fillPlaces(form: HTMLElement, citation: Element): void {
  const reading = {
    address: citedAddress(citation),
    day: new Date(),
    language: language,
  };
  for (const place of form.querySelectorAll<HTMLElement>('[data-place]'))
    place.textContent = fillPlace(place.dataset['place'] ?? '', reading);
}
