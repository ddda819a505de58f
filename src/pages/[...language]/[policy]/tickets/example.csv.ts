import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { inEachLanguage } from '../../../../components/site/language.ts';
import { decode } from '../../../../calculator/data.ts';
import { asOf, catalog } from '../../../../content/catalog.ts';
import { rowsOf } from '../../../../content/rows.ts';
import { currentVersion } from '../../../../content/state.ts';
import { calculatorData } from '../../../../exports/calculator-data.ts';
import { columnNames } from '../../../../tickets/column-names.ts';
import { exampleFile } from '../../../../tickets/example.ts';

export const getStaticPaths = (() =>
  inEachLanguage(({ policies }) =>
    policies
      .map((policy) => ({ policy, version: currentVersion(policy, asOf) }))
      .filter(({ version }) => rowsOf(version).length > 0)
      .map(({ policy: { slug }, version }) => ({ params: { policy: slug }, props: { version } })),
  )) satisfies GetStaticPaths;

/** A file of tickets to try the page with, and to fill in. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { version, language },
}) =>
  new Response(
    exampleFile(decode(calculatorData(version, catalog.site, language)), columnNames(language), asOf),
    { headers: { 'content-type': 'text/csv; charset=utf-8' } },
  );
