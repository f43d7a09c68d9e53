import { GlossMargin } from './gloss-margin.ts';

customElements.define('gloss-margin', GlossMargin);
