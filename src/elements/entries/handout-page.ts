// What the page of handouts loads besides what every page does.
import { defineElements } from '../define-elements.ts';
import { HandoutChoiceElement } from '../handout-choice.ts';

defineElements({ 'handout-choice': HandoutChoiceElement });
