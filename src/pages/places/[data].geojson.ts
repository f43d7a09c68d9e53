import type { APIRoute, GetStaticPaths } from 'astro';
import { getEdition, getNote } from '../../content.ts';
import { placesData } from '../../edition/places-data.ts';

/** The places for other maps; an edition without places has no such file. */
export const getStaticPaths = (() =>
  getEdition().places.entries.length === 0 ? [] : [{ params: { data: 'places' } }]) satisfies GetStaticPaths;

export const GET: APIRoute = () => Response.json(placesData(getEdition().places.entries, getNote));
