// What the page for printing loads besides what every page does.
import { defineElements } from '../define-elements.ts';
import { PrintChoice } from '../print-choice.ts';

defineElements({ 'print-choice': PrintChoice });
