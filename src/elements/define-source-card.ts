import { defineElements } from './define-elements.ts';
import { SourceCard } from './source-card.ts';

defineElements({ 'source-card': SourceCard });
