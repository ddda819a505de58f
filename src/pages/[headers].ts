import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../content/catalog.ts';
import { headersFile } from '../exports/headers.ts';

/** A page's name can't begin with `_`; that of this file has to. */
export const getStaticPaths = (() => [{ params: { headers: '_headers' } }]) satisfies GetStaticPaths;

/** What Netlify, Cloudflare Pages and `npm run serve` send with each page. */
export const GET: APIRoute = () => new Response(headersFile(catalog));
