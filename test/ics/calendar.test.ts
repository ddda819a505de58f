import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { catalog } from '../../src/content/catalog.ts';
import { changeCalendar } from '../../src/exports/change-calendar.ts';
import { icsCalendar } from '../../src/ics/calendar.ts';
import { at } from '../sla/example.ts';

const stamp = at('2026-11-21T00:00Z');

/** The events that another program reads in a calendar. */
function eventsIn(ics: string) {
  const calendar = ICAL.Component.fromString(ics);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      start: event.startDate.toString(),
      summary: event.summary,
      description: event.description,
      url: String(component.getFirstPropertyValue('url')),
      stamp: String(component.getFirstPropertyValue('dtstamp')),
    };
  });
}

describe('a calendar', () => {
  const summary = 'Vence; «crítico», con coma \\ y barra';
  const description = `Primera línea\nsegunda, ${'muy larga, '.repeat(20)}con eñes ñandú 🕑`;
  const ics = icsCalendar({
    name: 'Plazos',
    stamp,
    events: [
      { uid: 'a@acme.example', on: '2027-02-01', summary, description, url: 'https://acme.example/a/' },
      { uid: 'b@acme.example', on: at('2026-11-23T10:30-05:00'), summary: 'Vence' },
    ],
  });

  test('another program reads what was written', () => {
    expect(eventsIn(ics)).toEqual([
      {
        uid: 'a@acme.example',
        start: '2027-02-01',
        summary,
        description,
        url: 'https://acme.example/a/',
        stamp: '2026-11-21T00:00:00Z',
      },
      expect.objectContaining({ uid: 'b@acme.example', start: '2026-11-23T15:30:00Z', summary: 'Vence' }),
    ]);
  });

  test('every line ends in CRLF and has at most 75 octets', () => {
    const lines = ics.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.join('')).not.toMatch(/[\r\n]/);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.some((line) => Buffer.byteLength(line) > 70)).toBe(true);
  });

  test('no character is cut in two by a fold', () => {
    for (let padding = 0; padding < 80; padding += 1) {
      const name = `${'x'.repeat(padding)}🕑ñ`;
      const [event] = eventsIn(
        icsCalendar({ name, stamp, events: [{ uid: 'a', on: '2027-02-01', summary: name }] }),
      );
      expect(event?.summary).toBe(name);
    }
  });

  test('without events is a calendar still', () => {
    expect(eventsIn(icsCalendar({ name: '', stamp, events: [] }))).toEqual([]);
  });
});

describe.each(catalog.policies)('the changes of $slug', (policy) => {
  test('have a day for each version, by names that never change', () => {
    const { hostname } = new URL(catalog.site.address);
    const events = eventsIn(changeCalendar(policy, catalog.site, 'es', stamp));
    expect(events.map(({ uid, start }) => [uid, start])).toEqual(
      policy.versions.map(({ date }) => [`${policy.slug}/${date}@${hostname}`, date]),
    );
  });
});
