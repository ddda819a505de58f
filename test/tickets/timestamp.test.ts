import { describe, expect, test } from 'vitest';
import { resolveMoment } from '../../src/calculator/moment.ts';
import { PROVIDER, wallZone } from '../../src/calculator/reader-zone.ts';
import { type DateOrder, readTimestamp } from '../../src/tickets/timestamp.ts';
import { at, zone } from '../sla/example.ts';

const bogota = wallZone(PROVIDER, zone('America/Bogota'));

/** The instant that a text means in Bogotá, or why it means none. */
function read(text: string, order: DateOrder = 'day-first') {
  const timestamp = readTimestamp(text, order);
  if ('wrong' in timestamp) return timestamp.wrong;
  const resolved = resolveMoment(timestamp.moment, bogota);
  return resolved.type === 'one' ? resolved.at : resolved.type;
}

describe('a timestamp', () => {
  test.each([
    '2026-11-20 16:30',
    '2026-11-20T16:30',
    ' 2026-11-20  16:30:00 ',
    '2026-11-20 16:30:00.000',
    '2026-11-20T21:30Z',
    '2026-11-20T21:30:00.000Z',
    '2026-11-20 21:30:00 Z',
    '2026-11-20T22:30:00+01:00',
    '2026-11-20T16:30:00.000-0500',
    '2026-11-20 16:30-05',
    '2026/11/20 16:30',
    '20/11/2026 16:30',
    '20/11/2026, 16:30:00',
    '20-11-2026 16:30',
    '20.11.2026 16:30',
    '20/11/2026 4:30 PM',
    '20/11/2026 4:30 p. m.',
    '20/11/2026 04:30:00 p.\u00A0m.',
  ])('%j is Friday 20 November at 16:30 in Bogotá', (text) => {
    expect(read(text)).toBe(at('2026-11-20T16:30-05:00'));
  });

  test('keeps seconds and milliseconds', () => {
    expect(read('2026-11-20 16:30:15')).toBe(at('2026-11-20T16:30:15-05:00'));
    expect(read('2026-11-20 16:30:15.25')).toBe(at('2026-11-20T16:30:15-05:00') + 250);
    expect(read('2026-11-20T21:30:15.003Z')).toBe(at('2026-11-20T16:30:15-05:00') + 3);
  });

  test('of a 12-hour clock knows noon and midnight', () => {
    expect(read('20/11/2026 12:00 a.m.')).toBe(at('2026-11-20T00:00-05:00'));
    expect(read('20/11/2026 12:00 p.m.')).toBe(at('2026-11-20T12:00-05:00'));
    expect(read('20/11/2026 13:00 p.m.')).toBe('unreadable');
    expect(read('20/11/2026 0:30 a.m.')).toBe('unreadable');
  });

  test('has the day first, or the month if the reader says so: never by what fits', () => {
    expect(read('03/04/2026 10:00')).toBe(at('2026-04-03T10:00-05:00'));
    expect(read('03/04/2026 10:00', 'month-first')).toBe(at('2026-03-04T10:00-05:00'));
    expect(read('11/20/2026 16:30')).toBe('other-order');
    expect(read('20/11/2026 16:30', 'month-first')).toBe('other-order');
    expect(read('2026-11-20 16:30', 'month-first')).toBe(at('2026-11-20T16:30-05:00'));
  });

  test('without a time is none', () => {
    expect(read('2026-11-20')).toBe('without-time');
    expect(read('20/11/2026')).toBe('without-time');
  });

  test.each([
    'ayer',
    '-',
    '2026-02-30 10:00',
    '30/02/2026 10:00',
    '2026-11-20 24:00',
    '2026-11-20 16:60',
    '20/11/26 16:30',
    '46346.6875',
    '2026-11-20 16:30 COT',
    '2026-11-20T16:30+25:00',
    '0026-11-20 16:30',
    `2026-11-20 16:30${' x'.repeat(5000)}`,
  ])('%j is none', (text) => {
    expect(read(text)).toBe('unreadable');
  });
});
