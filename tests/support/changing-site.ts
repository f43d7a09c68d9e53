import { cp, mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listen } from '../../src/server/listen.ts';
import { createSiteServer } from '../../src/server/site-server.ts';

/** A site at one address, which may become another, or be out of reach. */
export interface ChangingSite {
  readonly origin: string;
  /** Its folder. */
  readonly folder: string;
  /** Puts another built site in its place. */
  become(dist: string): Promise<void>;
  /** Cuts the network. */
  stop(): Promise<void>;
  /** Brings the network back, at the same address. */
  start(): Promise<void>;
  end(): Promise<void>;
}

/** Serves a copy of a built site. */
export async function serveChangingSite(dist: string, firstPort: number): Promise<ChangingSite> {
  const folder = await mkdtemp(path.join(tmpdir(), 'site-'));
  await cp(dist, folder, { recursive: true });
  const server: Server = await createSiteServer(folder, '/');
  const port = await listen(server, firstPort);
  const stop = async () => {
    server.closeAllConnections();
    if (server.listening) await new Promise((resolve) => server.close(resolve));
  };
  return {
    origin: `http://localhost:${String(port)}`,
    folder,
    become: async (other) => {
      await rm(folder, { recursive: true });
      await cp(other, folder, { recursive: true });
    },
    stop,
    start: async () => {
      await new Promise<void>((resolve) => server.listen(port, resolve));
    },
    end: async () => {
      await stop();
      await rm(folder, { recursive: true });
    },
  };
}
