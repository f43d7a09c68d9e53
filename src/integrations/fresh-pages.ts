import type { ViteDevServer, WebSocketClient } from 'vite';
import { VERSION_ASKED, VERSION_HEADER } from '../markup/hooks.ts';

/**
 * Sees to it that no page that is open while somebody writes stays behind the content: a page waits until what was saved has
 * been read, bears the version that it was made from, and is loaded anew where that is no longer the last.
 * @param reading what is being read at the moment.
 */
export function keepPagesFresh(server: ViteDevServer, reading: () => Promise<void>): { reload(): void } {
  let version = 1;
  server.middlewares.use((request, response, next) => {
    if (!(request.headers.accept?.includes('text/html') ?? false)) {
      next();
      return;
    }
    void reading().then(() => {
      response.setHeader('Server-Timing', `${VERSION_HEADER};desc="${String(version)}"`);
      next();
    });
  });
  server.ws.on(VERSION_ASKED, (made: unknown, page: WebSocketClient) => {
    if (made !== String(version)) page.send({ type: 'full-reload' });
  });
  return {
    /** Forgets what was compiled from the content as it was, and loads every open page anew. */
    reload: () => {
      version += 1;
      for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
      server.ws.send({ type: 'full-reload' });
    },
  };
}
