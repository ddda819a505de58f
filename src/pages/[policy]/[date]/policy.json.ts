import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { catalog } from '../../../content/catalog.ts';
import { policyJson } from '../../../exports/policy-json.ts';

export const getStaticPaths = (() =>
  catalog.policies.flatMap((policy) =>
    policy.versions.map((version) => ({
      params: { policy: policy.slug, date: version.date },
      props: { version },
    })),
  )) satisfies GetStaticPaths;

/** A version as data. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(policyJson(props.version, catalog.site));
