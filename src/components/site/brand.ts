import type { Accent } from '../../content/brand/accent.ts';
import type { Policy, Version } from '../../content/model.ts';

/** The class of what is shown in a policy's colours among others. */
export function brandClass({ slug }: Pick<Policy, 'slug'>): string {
  return `brand-${slug}`;
}

/**
 * The tokens that a page shows in its provider's colours or, on a page of several, each part in its own.
 * On paper everything is black.
 *
 * @param own the policy whose page it is
 */
export function brandRules(policies: readonly Policy[], own: Policy | undefined): string {
  const rules = (own === undefined ? policies : [own]).flatMap((policy) =>
    policy.brand?.accent === undefined
      ? []
      : [`${own === undefined ? `.${brandClass(policy)}` : ':root:root'}{${tokens(policy.brand.accent)}}`],
  );
  return rules.length === 0 ? '' : `@media screen{${rules.join('')}}`;
}

function tokens({ light, dark }: Accent): string {
  return [
    `--accent:light-dark(${light.accent},${dark.accent})`,
    `--accent-ink:light-dark(${light.ink},${dark.ink})`,
    `--accent-soft:light-dark(${light.soft},${dark.soft})`,
  ].join(';');
}

/** Whose page it is: the address names it, and a site of one policy is all that policy's. */
export function ownPolicy(policies: readonly Policy[], slug: string | undefined): Policy | undefined {
  return policies.length === 1 ? policies[0] : policies.find((policy) => policy.slug === slug);
}

/** A provider's name as its brand writes it, else as a version of its policy does. */
export function providerName(
  { brand }: Pick<Policy, 'brand'>,
  { provider }: Pick<Version, 'provider'>,
): string {
  return brand?.name ?? provider.name;
}
