import type { APIRoute } from 'astro';
import { catalog } from '../content/catalog.ts';
import { policySchema } from '../exports/policy-schema.ts';

/** What `policy.json` is made of. The address is permanent, so another format gets another one. */
export const GET: APIRoute = () => Response.json(policySchema(catalog.site));
