import type { APIRoute, GetStaticPaths } from 'astro';
import { exportContext, getEdition, getNote } from '../../content.ts';
import { printNoteMarkdown } from '../../exports/note-markdown.ts';

/** Each note as Markdown, beside its page. */
export const getStaticPaths = (() =>
  [...getEdition().notes.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<object, { id: string }> = ({ params }) =>
  new Response(printNoteMarkdown(getNote(params.id), exportContext()), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
