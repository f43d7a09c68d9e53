import { PrintChoice } from './print-choice.ts';

customElements.define('print-choice', PrintChoice);
