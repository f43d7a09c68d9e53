import { keepFocusForBack } from './focus-on-back.ts';
import { PageElement } from './page-element.ts';
import { whenIdle } from './when-idle.ts';

/**
 * `<reading-place>` on a page of the text: remembers on this device where its reader is, offers to go on there at the next
 * visit, and gives the focus back to the link that led away when Back leads here.
 */
export class ReadingPlace extends PageElement {
  protected start(signal: AbortSignal): void {
    keepFocusForBack(signal);
    // The page itself comes first.
    whenIdle(() => {
      import('./coming-back.ts').then(
        ({ comeBack }) => {
          comeBack(this, signal);
        },
        // Without a connection nothing is offered.
        () => undefined,
      );
    });
  }
}
