import { listen } from '../../src/server/listen.ts';
import { createSiteServer } from '../../src/server/site-server.ts';
import { ensureBuilt, SITES } from './editions.ts';
import { tellOrigin } from './origins.ts';

const FIRST_PORT = 4399;

/**
 * Builds the sites that tests visit, and serves them all from this process, each at a port of its own.
 * @returns how to end that.
 */
export default async function serveEditions(): Promise<() => void> {
  await ensureBuilt();
  const servers = await Promise.all(SITES.map(async ({ dist }) => await createSiteServer(dist, '/')));
  let port = Number(process.env['TEST_PORT'] ?? FIRST_PORT);
  for (const [index, server] of servers.entries()) {
    port = await listen(server, port);
    tellOrigin(SITES[index]?.id ?? '', `http://localhost:${String(port)}`);
    port += 1;
  }
  return () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
}
