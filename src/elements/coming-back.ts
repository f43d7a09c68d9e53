import * as words from '../languages/coming-back.ts';
import { close } from '../languages/every-page.ts';
import { CONTINUE, placeToOffer, type ReadingPlace } from '../reading/stopping-place.ts';
import { createButton, createElement } from './create-element.ts';
import { drawReadParts, type PartRead } from './contents-progress.ts';
import { navigationKind } from './focus-on-back.ts';
import { keepPlace, passagesOf } from './keep-place.ts';
import { changeEntry } from './page-history.ts';
import { bringToTop } from './place-line.ts';
import { storedPlace } from './stored-place.ts';

/** Leads a reader back to where they stopped, where they ask for it, and keeps where they are from then on. */
export function comeBack(offer: HTMLElement, signal: AbortSignal): void {
  const ids = passagesOf().map(({ id }) => id);
  const place = storedPlace(location.pathname);
  const isVisit = navigationKind() === 'navigate';
  if (location.hash === CONTINUE) {
    changeEntry({}, `#${place?.passageId ?? ''}`);
    if (place !== undefined) goOn(place);
  } else if (ids.length > 0) {
    const offered = isVisit ? placeToOffer(place, ids, location.hash) : undefined;
    if (offered !== undefined) offerPlace(offer, offered);
  } else {
    const last = drawReadParts();
    if (last !== undefined && isVisit && location.hash === '') offerPart(offer, last);
  }
  keepPlace(signal);
}

function goOn(place: ReadingPlace): void {
  const { passageId, line = { passageId, character: 0 } } = place;
  // Lines are where they will be once the faces are there.
  void document.fonts.ready.then(() => {
    bringToTop(line);
  });
}

function offerPlace(offer: HTMLElement, place: ReadingPlace): void {
  const { passageId } = place;
  const name = document.querySelector(`#${passageId} passage-link a`)?.ariaLabel ?? passageId;
  const link = createElement('a', { href: `#${passageId}` }, words.continueFrom(name));
  link.onclick = () => {
    offer.replaceChildren();
    // After the jump to the passage, which the browser does.
    requestAnimationFrame(() => {
      goOn(place);
    });
  };
  draw(offer, link);
}

function offerPart(offer: HTMLElement, { href, title }: PartRead): void {
  draw(offer, createElement('a', { href: href + CONTINUE }, words.continueReading(title)));
}

function draw(offer: HTMLElement, link: HTMLAnchorElement): void {
  const putAway = () => {
    offer.replaceChildren();
  };
  offer.append(link, createButton(close, putAway, { 'aria-label': words.doNotContinue }));
}
