import type { APIRoute } from 'astro';
import { address, getDownloads } from '../content.ts';
import { DOWNLOADS } from '../exports/downloads.ts';

/** Answers with a file to take away, at whichever of their addresses is asked (`src/integrations/download-routes.ts`). */
export const GET: APIRoute = ({ url }) => {
  const download = DOWNLOADS.find(({ file }) => address.file(file) === url.pathname);
  const body = download === undefined ? undefined : getDownloads().get(download.id);
  if (download === undefined || body === undefined) return new Response(null, { status: 404 });
  return new Response(body, { headers: { 'Content-Type': `${download.mediaType}; charset=utf-8` } });
};
