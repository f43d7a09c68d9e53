import { PrintColophon } from './print-colophon.ts';

customElements.define('print-colophon', PrintColophon);
