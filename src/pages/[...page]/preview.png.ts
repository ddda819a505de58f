import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { previews } from '../../components/preview/cards.ts';
import { previewImage } from '../../components/preview/image.ts';
import { addressesOf } from '../../content/addresses.ts';
import { catalog } from '../../content/catalog.ts';

const { root } = addressesOf(catalog.site);

export const getStaticPaths = (() =>
  previews().map(({ page, card }) => ({
    params: { page: page.slice(root.length).replace(/\/$/, '') || undefined },
    props: { card },
  }))) satisfies GetStaticPaths;

/** What a chat shows of a page: an image beside it. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(new Uint8Array(await previewImage(props.card)), { headers: { 'Content-Type': 'image/png' } });
