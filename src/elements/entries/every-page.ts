// What every page loads, as one file: a reader waits for it once, and no script waits for another to say that it needs it.
import { hooked } from '../../markup/hooks.ts';
import { AnnotationLayer } from '../annotation-layer.ts';
import { bringMasthead } from '../bring-masthead.ts';
import { copyCitationsNear } from '../citations-near.ts';
import { defineElements } from '../define-elements.ts';
import { GlossMargin } from '../gloss-margin.ts';
import { keepWhenIdle } from '../keep-when-idle.ts';
import { KeyCommands } from '../key-commands.ts';
import { markHitsOfAddress } from '../mark-hits-of-address.ts';
import { NotePanel } from '../note-panel.ts';
import { NoteReader } from '../note-reader.ts';
import { offerAloud } from '../offer-aloud.ts';
import { openReached } from '../open-reached.ts';
import { PassageLink } from '../passage-link.ts';
import { PrintColophon } from '../print-colophon.ts';
import { ReadingPlace } from '../reading-place.ts';
import { SearchDialog } from '../search-dialog.ts';
import { SettingsPanel } from '../settings-panel.ts';
import { whenIdle } from '../when-idle.ts';

defineElements({
  'gloss-margin': GlossMargin,
  'key-commands': KeyCommands,
  'note-panel': NotePanel,
  'note-reader': NoteReader,
  'annotation-layer': AnnotationLayer,
  'passage-link': PassageLink,
  'print-colophon': PrintColophon,
  'reading-place': ReadingPlace,
  'search-dialog': SearchDialog,
  'settings-panel': SettingsPanel,
});
copyCitationsNear();
markHitsOfAddress();
bringMasthead();
keepWhenIdle();
whenIdle(() => {
  offerAloud(document.querySelector<HTMLElement>(`main ${hooked('note')}`));
});
void openReached(document);
if (document.querySelector(hooked('way-back')) !== null)
  import('../lead-back.ts').then(
    ({ leadBack }) => {
      leadBack();
    },
    () => undefined,
  );
// Where citations stand on the page itself, and not in a note that is still to be opened.
if (document.querySelector(hooked('citation')) !== null)
  import('../define-source-card.ts').catch(() => undefined);
