// What the pages of time, place and people load besides what every page does.
import { defineElements } from '../define-elements.ts';
import { LinkedDrawing } from '../linked-drawing.ts';
import { MapView } from '../map-view.ts';
import { TimelineView } from '../timeline-view.ts';

// What is inside comes first: the list is filtered before it is linked.
defineElements({ 'map-view': MapView, 'timeline-view': TimelineView, 'linked-drawing': LinkedDrawing });
