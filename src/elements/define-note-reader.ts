import { NotePanel } from './note-panel.ts';
import { NoteReader } from './note-reader.ts';

customElements.define('note-panel', NotePanel);
customElements.define('note-reader', NoteReader);
