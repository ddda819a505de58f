import { describe, expect, test } from 'vitest';
import { calculatorOf } from './policies.ts';

const canal = calculatorOf('canal-consultores');
const nube = calculatorOf('nube-norte');

describe('a category', () => {
  test('outside every plan goes by its route, whatever else is said', () => {
    for (const more of ['', '&plan=holding&at=2026-11-20T10:00', '&severity=critico&channel=fax']) {
      const { route, category, case: known, problems } = canal.read(`category=desarrollo${more}`);
      expect(category?.name).toBe('Desarrollo');
      expect(route?.name).toBe('Revisión comercial');
      expect(known).toBeUndefined();
      expect(problems).toEqual([]);
    }
  });

  test('with targets of its own is a row of the matrix', () => {
    // Friday 20 November 2026: one business day later, and ten; 28 November is a Saturday anyway.
    expect(canal.due('plan=holding&severity=mejoras&at=2026-11-20T14:00')).toEqual({
      response: '2026-11-23T22:00:00Z',
      resolution: '2026-12-04T22:00:00Z',
    });
    expect(canal.read('category=mejoras').severity?.key).toBe('mejoras');
  });

  test('that means one severity is that severity', () => {
    const address = '&plan=holding&at=2026-11-20T10:00';
    expect(canal.due(`category=soporte-critico${address}`)).toEqual(canal.due(`severity=critico${address}`));
    expect(canal.read('severity=critico').category?.key).toBe('soporte-critico');
  });

  test('that means several asks which', () => {
    expect(nube.read('category=incidencia').problems).toContainEqual({ field: 'severity', type: 'missing' });
    expect(nube.read('category=incidencia&severity=critica').severity?.key).toBe('critica');
  });

  test.each([
    ['category=nada', { field: 'category', type: 'unknown', shown: 'nada', date: '2025-08-01' }],
    ['plan=holding', { field: 'category', type: 'missing' }],
    ['severity=nada', { field: 'severity', type: 'unknown', shown: 'nada', date: '2025-08-01' }],
    [
      'category=soporte-critico&severity=mejoras',
      { field: 'severity', type: 'not-in-category', shown: 'mejoras', category: 'Soporte crítico' },
    ],
  ])('%s is explained', (address, problem) => {
    expect(canal.read(address).problems).toContainEqual(problem);
  });
});

describe('a critical incident of Canal Consultores waits for Panama’s holidays of November', () => {
  // Open 8:00-17:00, five hours behind UTC; four hours for the plan holding, reported at 16:00.
  test.each([
    ['3 November', '2026-11-02T16:00', '2026-11-04T16:00:00Z'],
    ['5 November', '2026-11-04T16:00', '2026-11-06T16:00:00Z'],
    ['10 November', '2026-11-09T16:00', '2026-11-11T16:00:00Z'],
    ['28 November, a Friday in 2025', '2025-11-27T16:00', '2025-12-01T16:00:00Z'],
  ])('%s', (_, at, resolution) => {
    expect(canal.due(`plan=holding&severity=critico&at=${at}`)).toMatchObject({ resolution });
  });
});

describe('a mode of attention', () => {
  const ticket = (at: string, attention = '') =>
    nube.due(`plan=remoto&severity=critica&at=${at}${attention}`).attention;

  test('is the default one unless another is asked for: same day before 14:00, else the next', () => {
    expect(ticket('2026-11-20T13:59')).toBe('2026-11-21T00:00:00Z');
    expect(ticket('2026-11-20T14:00')).toBe('2026-11-24T00:00:00Z');
  });

  test('waits for the third Monday of March and for 16 September', () => {
    expect(ticket('2026-03-13T13:59')).toBe('2026-03-14T00:00:00Z');
    expect(ticket('2026-03-13T14:00')).toBe('2026-03-18T00:00:00Z');
    expect(ticket('2026-09-15T13:59')).toBe('2026-09-16T00:00:00Z');
    expect(ticket('2026-09-15T14:00')).toBe('2026-09-18T00:00:00Z');
  });

  test('changes the target: until 17:00, or at once', () => {
    expect(ticket('2026-11-20T16:59', '&attention=mismo-dia')).toBe('2026-11-21T00:00:00Z');
    expect(ticket('2026-11-20T17:00', '&attention=mismo-dia')).toBe('2026-11-24T00:00:00Z');
    expect(ticket('2026-11-20T14:00', '&attention=emergencia')).toBe('2026-11-20T20:00:00Z');
    expect(ticket('2026-11-21T10:00', '&attention=emergencia')).toBe('2026-11-23T15:00:00Z');
  });

  test('that is only for some requests is explained for others, which keep the default', () => {
    const { problems, attention } = nube.read('severity=no-critica&attention=emergencia');
    expect(problems).toContainEqual({
      field: 'attention',
      type: 'not-for',
      name: 'Emergencia',
      request: 'No crítica',
    });
    expect(attention?.key).toBe('estandar');
  });

  test('that the version does not have is explained', () => {
    const { problems, attention } = nube.read('severity=critica&attention=nada');
    expect(problems).toContainEqual({
      field: 'attention',
      type: 'unknown',
      shown: 'nada',
      date: '2027-02-01',
    });
    expect(attention?.key).toBe('estandar');
  });
});
