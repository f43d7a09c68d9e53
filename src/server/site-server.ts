import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';
import { headersFor, readHeadersFile } from './headers-file.ts';

/**
 * Makes a server for a built site that answers as the hosts do that it is deployed to: with the headers of `_headers`,
 * under the base path, and with the site's own page where there is none.
 * @param folder the built site.
 * @param base the path it was built for, with a slash at either end.
 */
export async function createSiteServer(folder: string, base: string): Promise<Server> {
  const rules = readHeadersFile(await readFile(path.join(folder, '_headers'), 'utf8').catch(() => ''));
  const notFound = await readFile(path.join(folder, '404.html')).catch(() => 'Not found');
  const setHeaders = (response: ServerResponse, pathname: string) => {
    for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
  };
  // Files are looked up at every request, so that a new build is served without a restart.
  const files = sirv(folder, { dev: true, etag: true });

  // Hosts compress what is text; so does this server, that what is measured here is what readers get.
  const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } } });

  return createServer((request: IncomingMessage, response: ServerResponse) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    setHeaders(response, pathname);
    const answerNotFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFound);
    };
    if (!pathname.startsWith(base)) {
      if (`${pathname}/` === base || pathname === '/') response.writeHead(302, { Location: base }).end();
      else answerNotFound();
      return;
    }
    request.url = `/${pathname.slice(base.length)}${search}`;
    if (request.url.startsWith('/_headers')) answerNotFound();
    else {
      compress(request as never, response as never, () => {
        files(request, response, answerNotFound);
      });
    }
  });
}
