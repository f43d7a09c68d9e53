import type { APIRoute, GetStaticPaths } from 'astro';
import { getEdition } from '../../content.ts';
import { finderParts, isCut } from '../../search/build/finder-parts.ts';
import { analyserOf, gatherFinderData } from '../../search/build/gather-finder-data.ts';

/** What a search fetches to answer at once. Its addresses are below the site’s root, wherever that is. */
export const getStaticPaths = (async () => {
  const edition = getEdition();
  const { analyser } = await analyserOf(edition);
  const parts = finderParts(await gatherFinderData(edition), isCut(edition), analyser);
  return [...parts].map(([part, props]) => ({ params: { part }, props: { ...props } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props);
