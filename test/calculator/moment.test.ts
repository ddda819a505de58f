import { describe, expect, test } from 'vitest';
import { parseMoment, resolveMoment } from '../../src/calculator/moment.ts';
import { momentAt } from '../../src/calculator/moment-inputs.ts';
import { isKnownZone, PROVIDER, wallZone, zoneAround } from '../../src/calculator/reader-zone.ts';
import { wallToInstant } from '../../src/sla/zone.ts';
import { at, date, zone } from '../sla/example.ts';

const NEW_YORK = zone('America/New_York');
const provider = wallZone(PROVIDER, NEW_YORK);
const wall = (day: string, time: string) => ({ type: 'wall', date: day, time }) as const;

describe('a wall time', () => {
  test('is one instant of its zone', () => {
    expect(resolveMoment(wall('2026-11-20', '16:30'), provider)).toEqual({
      type: 'one',
      at: at('2026-11-20T16:30-05:00'),
    });
  });

  test('that occurs twice is two instants, to be asked about (rule 10)', () => {
    expect(resolveMoment(wall('2026-11-01', '01:30'), provider)).toEqual({
      type: 'twice',
      first: at('2026-11-01T01:30-04:00'),
      second: at('2026-11-01T01:30-05:00'),
    });
  });

  test('that does not occur comes with the nearest that do (rule 10)', () => {
    expect(resolveMoment(wall('2026-03-08', '02:30'), provider)).toEqual({
      type: 'gap',
      before: { date: date('2026-03-08'), minutes: 119 },
      after: { date: date('2026-03-08'), minutes: 180 },
    });
  });

  test('is missing while either part of it, or its year, is still being typed', () => {
    for (const moment of [wall('2026-11-20', ''), wall('', '16:30'), wall('0020-11-20', '16:30')]) {
      expect(resolveMoment(moment, provider)).toEqual({ type: 'missing' });
    }
  });

  test('of a browser’s zone resolves as that of a compiled one', () => {
    const reader = wallZone('America/New_York', zone('America/Bogota'));
    for (const moment of [
      wall('2026-11-20', '16:30'),
      wall('2026-11-01', '01:30'),
      wall('2026-03-08', '02:30'),
    ]) {
      expect(resolveMoment(moment, reader)).toEqual(resolveMoment(moment, provider));
    }
  });

  test('keeps its seconds', () => {
    expect(parseMoment('2026-11-20T16:30:15')).toEqual(wall('2026-11-20', '16:30:15'));
    expect(resolveMoment(wall('2026-11-20', '16:30:15'), provider)).toEqual({
      type: 'one',
      at: at('2026-11-20T16:30:15-05:00'),
    });
  });
});

describe('an instant', () => {
  test('is written as a wall time, but as itself where the wall shows it twice', () => {
    expect(momentAt(at('2026-11-20T16:30-05:00'), NEW_YORK)).toEqual(wall('2026-11-20', '16:30'));
    const second = at('2026-11-01T01:30-05:00');
    expect(momentAt(second, NEW_YORK)).toEqual({ type: 'instant', at: second });
  });
});

describe('a zone of the browser', () => {
  test.each([
    'America/New_York',
    'Europe/Madrid',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'America/St_Johns',
  ])('%s has the offsets of the zone data around its changes', (name) => {
    const compiled = zone(name);
    for (const day of ['2026-03-08', '2026-03-29', '2026-04-05', '2026-10-04', '2026-10-25', '2026-11-01']) {
      const around = zoneAround(name, date(day));
      for (const minutes of [0, 119, 181, 720]) {
        expect(wallToInstant(around, date(day), minutes)).toBe(wallToInstant(compiled, date(day), minutes));
      }
    }
  });

  test('is known by its name or not at all', () => {
    expect(isKnownZone('America/Bogota')).toBe(true);
    expect(isKnownZone('Mars/Olympus')).toBe(false);
    expect(isKnownZone('')).toBe(false);
  });
});
