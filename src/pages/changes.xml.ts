import type { APIRoute } from 'astro';
import { siteLanguage } from '../components/site/language.ts';
import { asOf, catalog } from '../content/catalog.ts';
import { siteFeed } from '../exports/change-feed.ts';

/** The changes of all policies as an Atom feed. */
export const GET: APIRoute = () => {
  const { site } = catalog;
  return new Response(siteFeed(catalog, { site, language: siteLanguage(site), asOf }));
};
