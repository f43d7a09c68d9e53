import { VERSION_ASKED, VERSION_HEADER } from '../../markup/hooks.ts';

/*
 * While writing, a page asks whether the content has changed since it was made. A change that comes after the page was made
 * and before it is connected is told to nobody else; where there was one, the server answers with a reload.
 */
for (const visit of performance.getEntriesByType('navigation')) {
  const { serverTiming } = visit as PerformanceNavigationTiming;
  const version = serverTiming.find(({ name }) => name === VERSION_HEADER)?.description;
  if (version !== undefined) import.meta.hot?.send(VERSION_ASKED, version);
}
