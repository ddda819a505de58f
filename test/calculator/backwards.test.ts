import { describe, expect, test } from 'vitest';
import { latestReports, plannedOf, type Planned } from '../../src/calculator/backwards.ts';
import { formatInstant } from '../../src/sla/instant.ts';
import { at } from '../sla/example.ts';
import { calculatorOf, decoded, policyOf } from './policies.ts';

const { read } = calculatorOf('halcon-cloud');
const VERSION = decoded(policyOf('halcon-cloud'), '2026-02-15');

/** What an address plans, in the version in force in November 2026. */
function planned(address: string): Planned | undefined {
  return plannedOf(read(address), VERSION);
}

/** Until when each metric of a critical case asks for the report. */
function latest(wanted: string, now = '2026-11-20T14:00Z'): Readonly<Record<string, string>> {
  const known = planned('?version=2026-02-15&plan=innovador&severity=critico');
  if (known === undefined) throw new Error('Nothing is planned.');
  return Object.fromEntries(
    latestReports(known, at(wanted), at(now)).map(([{ key }, each]) => [
      key,
      'at' in each ? `${each.type} ${formatInstant(each.at)}` : each.type,
    ]),
  );
}

describe('what is planned', () => {
  test('is known with the plan and the severity', () => {
    expect(planned('?version=2026-02-15&plan=innovador')).toBeUndefined();
    expect(planned('?version=2026-02-15&severity=critico')).toBeUndefined();
    expect(planned('?version=2026-02-15&plan=innovador&severity=critico')?.plan.key).toBe('innovador');
  });

  test('has no option that its plan lacks', () => {
    const option = '&severity=critico&option=horario-extendido';
    expect(planned(`?version=2026-02-15&plan=innovador${option}`)?.options).toEqual([]);
    expect(planned(`?version=2026-02-15&plan=empresarial${option}`)?.options).toHaveLength(1);
  });
});

// Innovador is open from Monday to Friday, 9:00 to 17:00 in Bogotá, five hours behind UTC: two hours for the answer
// and eight for the solution.
describe('the latest report', () => {
  test('lies so many open hours before the wanted moment', () => {
    expect(latest('2026-11-23T15:00Z')).toEqual({
      response: 'by 2026-11-20T21:00:00Z',
      resolution: 'by 2026-11-20T15:00:00Z',
    });
  });

  test('is over once it has passed', () => {
    expect(latest('2026-11-23T15:00Z', '2026-11-20T16:00Z')).toEqual({
      response: 'by 2026-11-20T21:00:00Z',
      resolution: 'too-late 2026-11-20T15:00:00Z',
    });
  });

  test('is impossible before the version holds, and unknown beyond its calendar', () => {
    expect(latest('2026-02-15T06:00Z')).toEqual({ response: 'never', resolution: 'never' });
    expect(latest('2040-01-02T15:00Z')).toEqual({ response: 'past-horizon', resolution: 'past-horizon' });
  });
});
