import type { APIRoute } from 'astro';
import { address } from '../content.ts';

/** Lets every robot in, and shows it the sitemap where the site knows its own address. */
export const GET: APIRoute = ({ site }) => {
  const sitemap =
    site === undefined ? [] : [`Sitemap: ${new URL(address.file('sitemap-index.xml'), site).href}`];
  return new Response(['User-agent: *', 'Allow: /', ...sitemap, ''].join('\n'));
};
