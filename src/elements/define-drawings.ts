// What the pages of time, place and people load besides: as one file, and on no other page.
import { LinkedDrawing } from './linked-drawing.ts';
import { MapView } from './map-view.ts';
import { TimelineView } from './timeline-view.ts';

customElements.define('linked-drawing', LinkedDrawing);
customElements.define('map-view', MapView);
customElements.define('timeline-view', TimelineView);
