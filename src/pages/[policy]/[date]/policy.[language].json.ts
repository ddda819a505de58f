import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { catalog } from '../../../content/catalog.ts';
import { inLanguage } from '../../../content/translation/in-language.ts';
import { policyJson } from '../../../exports/policy-json.ts';

export const getStaticPaths = (() =>
  catalog.policies.flatMap((policy) =>
    policy.versions.flatMap((version) =>
      version.translations.map(({ language }) => ({
        params: { policy: policy.slug, date: version.date, language },
        props: { version: inLanguage(version, language) },
      })),
    ),
  )) satisfies GetStaticPaths;

/** The translation of a version as data. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(policyJson(props.version, catalog.site));
