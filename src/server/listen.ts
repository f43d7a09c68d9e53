import type { Server } from 'node:http';

/** How many ports after the one asked for are tried. */
const TRIES = 20;

/**
 * Lets a server listen on a port, or on the next one that is free.
 * @returns the port.
 * @throws where none of the next twenty is free, or the system allows none.
 */
export async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + TRIES; port += 1) {
    if (await listenOn(server, port)) return port;
  }
  throw new Error(
    `None of the ports ${String(first)} to ${String(first + TRIES - 1)} is free. Name another: npm start -- --port 8080`,
  );
}

function listenOn(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    server.once('error', refuse);
    server.listen(port, () => {
      server.off('error', refuse);
      resolve(true);
    });
  });
}
