import type { APIRoute, GetStaticPaths } from 'astro';
import { getEdition } from '../../content.ts';
import { finderData, vocabulary } from '../../search/finder-data.ts';
import { finderParts } from '../../search/finder-parts.ts';

/** What a search fetches to answer at once. */
export const getStaticPaths = (() => {
  const edition = getEdition();
  const parts = finderParts(finderData(edition), vocabulary(edition));
  return [...parts].map(([part, props]) => ({ params: { part }, props: { ...props } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props);
