import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { catalog } from '../../../../content/catalog.ts';
import { readSource, sourcesOf } from '../../../../content/sources.ts';

export const getStaticPaths = (() =>
  catalog.policies.flatMap((policy) =>
    policy.versions.flatMap((version) =>
      sourcesOf(version).map((source) => ({
        params: { policy: policy.slug, date: version.date, file: source.name },
        props: { source },
      })),
    ),
  )) satisfies GetStaticPaths;

/** A file of a version exactly as it is, for whoever verifies its digest. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(readSource(props.source));
