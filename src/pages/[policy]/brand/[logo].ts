import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { catalog } from '../../../content/catalog.ts';

export const getStaticPaths = (() =>
  catalog.policies.flatMap(({ slug, brand }) =>
    brand?.logo === undefined
      ? []
      : [{ params: { policy: slug, logo: brand.logo.file }, props: { logo: brand.logo } }],
  )) satisfies GetStaticPaths;

/** A provider's mark, as its author drew it. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { logo } }) =>
  new Response(Buffer.from(logo.base64, 'base64'), { headers: { 'Content-Type': logo.type } });
