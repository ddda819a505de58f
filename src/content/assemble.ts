import type * as z from 'zod';
import type { Clause, Plan, Version } from './model.ts';
import type { Parsed } from './explain.ts';
import type { Document } from './read/document.ts';
import type { VersionFiles } from './read/survey.ts';
import type { PlanFile } from './schema/plan.ts';
import type { policySchema } from './schema/policy.ts';
import type { Body } from './text/body.ts';
import { clausesOf, type Saying } from './text/clauses.ts';

/** What a policy's frontmatter says. */
export type PolicyFile = z.output<ReturnType<typeof policySchema>>;

/** A file whose every part passed its checks. */
export interface Checked<T> {
  readonly value: T;
  readonly body: Body;
}

/** A file with its value and its text, or `undefined` if one of them couldn't be read. */
export function checked<T>(
  parsed: Parsed<T> | undefined,
  { body }: Pick<Document, 'body'>,
): Checked<T> | undefined {
  return parsed?.value === undefined || body === undefined ? undefined : { value: parsed.value, body };
}

/** Stands in a clause's plain text for what is printed from the data, which is compared by itself. */
const FIGURE = '…';

/** What components say in the plain text of a clause: names, and no figure. */
function saying(policy: PolicyFile, plans: ReadonlyMap<string, Checked<PlanFile>>): Saying {
  return (component, attribute) => {
    switch (component) {
      case 'PlanLink':
        return plans.get(attribute('plan'))?.value.name ?? FIGURE;
      case 'Address':
        return policy.channels.find(({ key }) => key === attribute('channel'))?.address ?? FIGURE;
      default:
        return FIGURE;
    }
  };
}

/**
 * The version that checked files make: references resolved, plans in their order, clauses numbered.
 *
 * @param ending of the files' names before `.mdx`: `.en` of a translation. Default: none.
 */
export function assemble(
  { policy: slug, date }: VersionFiles,
  policy: Checked<PolicyFile>,
  plans: ReadonlyMap<string, Checked<PlanFile>>,
  ending = '',
): Version {
  const { calendars, counting, ...rest } = policy.value;
  const say = saying(policy.value, plans);
  const clauses = ({ body }: Checked<unknown>): readonly Clause[] => clausesOf(body.root, say);
  return {
    ...rest,
    ...counting,
    policy: slug,
    date,
    calendars: Object.fromEntries(calendars.map((calendar) => [calendar.key, calendar])),
    plans: [...plans]
      .map(([key, plan]): Plan => ({
        ...plan.value,
        key,
        targets: plan.value.targets ?? plans.get(plan.value.targetsOf ?? '')?.value.targets ?? {},
        clauses: clauses(plan),
        body: `${slug}/${date}/plans/${key}${ending}`,
      }))
      .sort((a, b) => a.order - b.order),
    clauses: clauses(policy),
    body: `${slug}/${date}/policy${ending}`,
    translations: [],
  };
}
