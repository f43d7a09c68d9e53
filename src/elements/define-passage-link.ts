import './define-copy-citation.ts';
import { PassageLink } from './passage-link.ts';

customElements.define('passage-link', PassageLink);
