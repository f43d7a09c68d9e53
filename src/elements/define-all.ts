// What every page loads, as one file: a reader waits for it once, and no script waits for another to say that it needs it.
import './define-gloss-margin.ts';
import './define-hit-marks.ts';
import './define-key-commands.ts';
import './define-note-reader.ts';
import './define-passage-link.ts';
import './define-print-colophon.ts';
import './define-reading-place.ts';
import './define-search-dialog.ts';
import './define-settings-panel.ts';
import './define-source-card.ts';
