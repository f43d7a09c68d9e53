import { PassageLink } from './passage-link.ts';

customElements.define('passage-link', PassageLink);
