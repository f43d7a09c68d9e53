// What the page of a reader’s annotations loads besides what every page does.
import { AnnotationList } from '../annotations/annotation-list.ts';
import { defineElements } from '../define-elements.ts';

defineElements({ 'annotation-list': AnnotationList });
