import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Loaded } from '../../src/content/load.ts';
import type { Plan, Version } from '../../src/content/model.ts';
import type { Target } from '../../src/sla/target.ts';
import { load, write } from './fixture.ts';

/** What a small policy adds to what every policy has: YAML, and text. */
export interface Small {
  /** More keys of `policy.mdx`. */
  readonly policy: string;
  /** More keys of the one plan. */
  readonly plan?: string;
  /** More text of the policy. */
  readonly text?: string;
}

const SITE = `
title: Sitio
description: Un sitio de prueba.
address: https://sitio.example/
language: es
`;

const policyOf = ({ policy, text = '' }: Small): string => `---
title: Política
summary: Una política pequeña.
language: es
zone: America/Bogota
provider: { name: Proveedor, country: CO }
counting: { clause: computo }
${policy}
---

<Clause id="computo" title="Cómputo" />

Los plazos son los del plan.

${text}
`;

const planOf = ({ plan = '' }: Small): string => `---
name: Base
order: 1
summary: El único plan.
calendar: oficina
${plan}
---

Es el único plan.
`;

/** What the content of a single small policy comes to. */
export function loadSmall(small: Small): Loaded {
  const parent = mkdtempSync(join(tmpdir(), 'plazo-'));
  const folder = join(parent, 'content');
  try {
    write(folder, 'site.yaml', SITE);
    write(folder, 'policies/politica/2026-01-01/policy.mdx', policyOf(small));
    write(folder, 'policies/politica/2026-01-01/plans/base.mdx', planOf(small));
    return load(folder);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

/** The version of a small policy without mistakes. @throws Error with its problems. */
export function versionOf(small: Small): Version {
  const loaded = loadSmall(small);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems, undefined, 2));
  const version = loaded.catalog.policies[0]?.versions[0];
  if (version === undefined) throw new Error('The policy has no version');
  return version;
}

/** The one plan of a version. */
export function onlyPlan({ plans }: Version): Plan {
  const [plan] = plans;
  if (plan === undefined) throw new Error('The version has no plan');
  return plan;
}

/** The targets of the one plan for a severity and metric. */
export function targetsOf(version: Version, severity: string, metric: string): readonly Target[] {
  return onlyPlan(version).targets[severity]?.metrics[metric] ?? [];
}
