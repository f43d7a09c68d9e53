import type { APIRoute } from 'astro';
import { exportContext } from '../content.ts';
import { printChangesFeed } from '../exports/changes-feed.ts';

export const GET: APIRoute = () =>
  new Response(printChangesFeed(exportContext()), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
