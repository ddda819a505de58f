import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { inEachLanguage } from '../../../../components/site/language.ts';
import { catalog } from '../../../../content/catalog.ts';
import { calculatorData } from '../../../../exports/calculator-data.ts';

export const getStaticPaths = (() =>
  inEachLanguage(({ policies }) =>
    policies.flatMap((policy) =>
      policy.versions.map((version) => ({
        params: { policy: policy.slug, date: version.date },
        props: { version },
      })),
    ),
  )) satisfies GetStaticPaths;

/** What the calculator loads when a case needs another version than the page's own. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(calculatorData(props.version, catalog.site, props.language));
