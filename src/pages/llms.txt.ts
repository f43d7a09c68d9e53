import type { APIRoute } from 'astro';
import { exportContext, getDownloads } from '../content.ts';
import { printLlmsText } from '../exports/llms-text.ts';

export const GET: APIRoute = () => new Response(printLlmsText(exportContext(), [...getDownloads().keys()]));
