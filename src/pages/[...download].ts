import type { APIRoute, GetStaticPaths } from 'astro';
import { getDownloads } from '../content.ts';
import { downloadOf } from '../exports/downloads.ts';

/** The files to take away that are made from the content, each at its address below the site’s root. */
export const getStaticPaths = (() =>
  [...getDownloads()].map(([id, body]) => {
    const { file, mediaType } = downloadOf(id);
    return { params: { download: file }, props: { body, mediaType } };
  })) satisfies GetStaticPaths;

interface Props {
  readonly body: string;
  readonly mediaType: string;
}

export const GET: APIRoute<Props> = ({ props: { body, mediaType } }) =>
  new Response(body, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
