import { SourceCard } from './source-card.ts';

customElements.define('source-card', SourceCard);
