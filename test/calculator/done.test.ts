import { describe, expect, test } from 'vitest';
import { calculator } from '../../src/i18n/es/calculator.ts';
import { verdictOf } from '../../src/calculator/done-view.tsx';
import { problemWords } from '../../src/calculator/problem-words.ts';
import { resultsOf } from '../../src/calculator/result.ts';
import { formatInstant } from '../../src/sla/instant.ts';
import { at } from '../sla/example.ts';
import { calculatorOf } from './policies.ts';

const FRIDAY = '?plan=innovador&severity=critico&at=2026-11-20T16:30&zone=provider';
const { read } = calculatorOf('halcon-cloud');

/** What an address says was done, seen at an instant, and what is wrong with it. */
function seen(address: string, now: string) {
  const { case: known, problems } = read(address, now);
  return {
    done: [...(known?.done ?? [])].map(([metric, at]) => `${metric} ${formatInstant(at)}`),
    problems: problems.map((problem) => problemWords(problem, calculator)),
  };
}

describe('what was done', () => {
  // 10:00 in Bogotá is 15:00 UTC.
  const answered = `${FRIDAY}&done=response/2026-11-23T10:00`;

  test('counts from its own instant on', () => {
    expect(seen(answered, '2026-11-23T15:00Z')).toEqual({
      done: ['response 2026-11-23T15:00:00Z'],
      problems: [],
    });
  });

  test('is a mistake while it is still to come, and the case stands without it', () => {
    expect(seen(answered, '2026-11-23T14:59Z')).toEqual({
      done: [],
      problems: ['Esa fecha todavía no llega: revise el año, y el día y el mes.'],
    });
  });

  test('may lie before a report only by mistake', () => {
    const { done, problems } = seen(`${FRIDAY}&done=response/2026-11-20T16:29`, '2026-11-23T15:00Z');
    expect(done).toEqual([]);
    expect(problems).toEqual(['Debe ser después del reporte.']);
  });

  test('is said once of each metric: what an address says again is a mistake, and the first stands', () => {
    expect(seen(`${answered}&done=response/2026-11-23T12:00`, '2026-11-23T20:00Z')).toEqual({
      done: ['response 2026-11-23T15:00:00Z'],
      problems: [
        'Cumplimiento: el enlace dice «response/2026-11-23T12:00», que no se puede leer o está de más. No se tuvo en cuenta.',
      ],
    });
  });

  test('is judged while a pause is open too: what was left to count then was in time', () => {
    // Of two open hours, ten minutes had passed when the pause began.
    const { case: known } = read(
      `${FRIDAY}&pause=2026-11-20T16:40/&done=response/2026-11-23T09:00`,
      '2026-11-23T15:00Z',
    );
    if (known === undefined) throw new Error('No case');
    const [response] = resultsOf(known, at('2026-11-23T15:00Z'));
    expect(response?.outcome.type).toBe('paused');
    expect(response && verdictOf(known, response, calculator)?.says).toBe(
      'A tiempo, durante una pausa: quedaban 1 h 50 min de horario de atención',
    );
  });

  test('is nothing yet where a report is planned ahead', () => {
    const { case: known, problems } = read(FRIDAY, '2026-11-01T00:00Z');
    expect(known).toBeDefined();
    expect(problems).toEqual([]);
  });
});
