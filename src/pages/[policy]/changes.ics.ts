import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { siteLanguage } from '../../components/site/language.ts';
import { asOf, catalog } from '../../content/catalog.ts';
import { changeCalendar } from '../../exports/change-calendar.ts';
import { instant } from '../../sla/instant.ts';

export const getStaticPaths = (() =>
  catalog.policies.map((policy) => ({
    params: { policy: policy.slug },
    props: { policy },
  }))) satisfies GetStaticPaths;

/** The dates on which the versions of a policy take effect, as iCalendar. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => {
  const { site } = catalog;
  const stamp = instant(Date.parse(`${asOf}T00:00:00Z`));
  return new Response(changeCalendar(props.policy, site, siteLanguage(site), stamp));
};
