import type { Version } from '../../src/content/model.ts';
import { load, VERSION, withCopy, write } from './fixture.ts';

export const POLICY_EN = `${VERSION}/policy.en.mdx`;
export const PLAN_EN = `${VERSION}/plans/base.en.mdx`;

/** The names of the holidays of the small content folder, in English. */
const HOLIDAYS = `
  Ano Novo: New Year’s Day
  Sexta-Feira Santa: Good Friday
  Páscoa: Easter Sunday
  Dia da Liberdade: Freedom Day
  Dia do trabalhador: Labour Day
  Corpo de Deus: Corpus Christi
  Dia de Portugal: Portugal Day
  Assunção de Maria: Assumption
  Implantação da República: Republic Day
  Todos os santos: All Saints’ Day
  Restauração da Independência: Restoration of Independence
  Imaculada Conceição: Immaculate Conception
  Natal: Christmas Day
  Carnaval: Carnival`;

const POLICY_TEXT = `---
title: Service level agreement
summary: What Turno Claro promises to those who report a breakdown.
calendars:
  turnos:
    name: Shifts
    exceptions:
      2026-12-24: { reason: Christmas Eve }
  noite: { name: Nights }
holidays:${HOLIDAYS}
metrics:
  response: { name: Response, definition: From the record until the first message. }
  update: { name: Update, definition: From one piece of news until the next. }
severities:
  grave: { name: Severe, criteria: The service has stopped. }
  leve: { name: Mild, criteria: The service goes on with some fault. }
channels:
  portal: { name: Portal }
  telefone: { name: Telephone, note: Only to follow a request. }
options:
  noites: { name: Nights }
grades:
  sim: { name: Yes }
  nao: { name: No }
features:
  telefone: { name: Telephone }
escalation:
  how: Ask for the shift manager by telephone.
  otherwise: Reply on the portal.
---

<Clause id="objeto" title="Purpose" />

This agreement says what Turno Claro promises. Talk to us at <Address channel="portal" />.

<Clause id="horario" title="Hours" />

We are there <Hours calendar="turnos" />, except on holidays. See <ClauseLink id="contagem" />.

<Subclause id="contagem" title="Counting" />

A request at night counts <Stated>12 hours</Stated> later, as [Hours](#horario) says.

<Clause id="gravidades" title="Severities" />

<Severities />

A severe breakdown is answered in <Target plan="base" severity="grave" metric="response" />.
`;

const PLAN_TEXT = `---
summary: The only plan.
---

The plan promises <Availability plan="base" /> availability.
`;

/** Puts an English translation without mistakes into a copy of the small content folder. */
export function writeTranslation(folder: string): void {
  write(folder, POLICY_EN, POLICY_TEXT);
  write(folder, PLAN_EN, PLAN_TEXT);
}

/** Runs a test on a copy of the small content folder with its translation. */
export function withTranslation<Result>(run: (folder: string) => Result): Result {
  return withCopy((folder) => {
    writeTranslation(folder);
    return run(folder);
  });
}

/** The only version of a folder without mistakes. @throws Error with its problems. */
export function versionIn(folder: string): Version {
  const loaded = load(folder);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems, undefined, 2));
  const version = loaded.catalog.policies[0]?.versions[0];
  if (version === undefined) throw new Error('The policy has no version');
  return version;
}
