import { describe, expect, test } from 'vitest';
import { zoneOffsets } from '../../src/almanac/zones.ts';
import { MINUTE } from '../../src/sla/instant.ts';

describe('zoneOffsets', () => {
  test('of a zone without changes', () => {
    expect(zoneOffsets('America/Bogota', 2025, 2036)).toEqual({
      name: 'America/Bogota',
      initial: -300,
      changes: [],
    });
  });

  test('finds each change to the minute', () => {
    expect(zoneOffsets('America/New_York', 2026, 2026)).toEqual({
      name: 'America/New_York',
      initial: -300,
      changes: [
        [Date.UTC(2026, 2, 8, 7) / MINUTE, -240],
        [Date.UTC(2026, 10, 1, 6) / MINUTE, -300],
      ],
    });
  });

  test('finds changes that are only weeks apart', () => {
    // Morocco in the Ramadan of 2024.
    const changes = [
      [Date.UTC(2024, 2, 10, 2) / MINUTE, 0],
      [Date.UTC(2024, 3, 14, 2) / MINUTE, 60],
    ];
    expect(zoneOffsets('Africa/Casablanca', 2024, 2024).changes).toEqual(changes);
  });

  test('an unknown zone is refused by name', () => {
    expect(() => zoneOffsets('America/Macondo', 2025, 2036)).toThrow('Unknown time zone: America/Macondo');
  });
});
