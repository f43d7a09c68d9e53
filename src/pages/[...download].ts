import type { APIRoute, GetStaticPaths } from 'astro';
import { exportContext } from '../content.ts';
import { DOWNLOADS } from '../exports/downloads.ts';
import { makeDownload } from '../exports/make-download.ts';

/** The files to take away that are made from the content, each at its address below the site’s root. */
export const getStaticPaths = (() =>
  DOWNLOADS.flatMap(({ id, file, mediaType }) => {
    const body = makeDownload(id, exportContext());
    return body === undefined ? [] : [{ params: { download: file }, props: { body, mediaType } }];
  })) satisfies GetStaticPaths;

interface Props {
  readonly body: string;
  readonly mediaType: string;
}

export const GET: APIRoute<Props> = ({ props: { body, mediaType } }) =>
  new Response(body, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
