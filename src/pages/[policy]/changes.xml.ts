import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { siteLanguage } from '../../components/site/language.ts';
import { asOf, catalog } from '../../content/catalog.ts';
import { policyFeed } from '../../exports/change-feed.ts';

export const getStaticPaths = (() =>
  catalog.policies.map((policy) => ({
    params: { policy: policy.slug },
    props: { policy },
  }))) satisfies GetStaticPaths;

/** The changes of a policy as an Atom feed. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => {
  const { site } = catalog;
  return new Response(policyFeed(props.policy, { site, language: siteLanguage(site), asOf }));
};
