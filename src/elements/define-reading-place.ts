import { ReadingPlace } from './reading-place.ts';

customElements.define('reading-place', ReadingPlace);
