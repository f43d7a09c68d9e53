import { CopyCitation } from './copy-citation.ts';
import { keepSelection } from './selected-words.ts';

keepSelection();
customElements.define('copy-citation', CopyCitation);
