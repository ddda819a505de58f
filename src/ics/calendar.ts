import { formatInstant, type Instant } from '../sla/instant.ts';

/** Something that happens on a day, or at an instant. */
export interface IcsEvent {
  /** Never changes for the same event, or calendars show it twice: `halcon-cloud/2026-02-15@acuerdos.example`. */
  readonly uid: string;
  /** A civil date, `YYYY-MM-DD`, for a whole day; or an instant. */
  readonly on: string | Instant;
  readonly summary: string;
  readonly description?: string;
  /** An absolute URL. */
  readonly url?: string;
  /** So many minutes before it, a reminder with the words of the summary. */
  readonly alarm?: number;
}

export interface IcsCalendar {
  readonly name: string;
  readonly events: readonly IcsEvent[];
  /** When the events were last revised, which every one of them states. */
  readonly stamp: Instant;
}

/** Names the program that wrote the file, as the format wants. */
const PRODUCT = '-//Plazo//ES';

/**
 * A calendar as iCalendar (RFC 5545): lines end in CRLF and are folded at 75 octets.
 *
 * @example icsCalendar({ name: 'Cambios', events: [], stamp }) // 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n…'
 */
export function icsCalendar({ name, events, stamp }: IcsCalendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${PRODUCT}`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(
  { uid, on, summary, description, url, alarm }: IcsEvent,
  stamp: Instant,
): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${basic(stamp)}`,
    typeof on === 'string' ? `DTSTART;VALUE=DATE:${on.replaceAll('-', '')}` : `DTSTART:${basic(on)}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(url === undefined ? [] : [`URL:${url}`]),
    'TRANSP:TRANSPARENT',
    ...(alarm === undefined ? [] : alarmLines(alarm, summary)),
    'END:VEVENT',
  ];
}

function alarmLines(minutes: number, description: string): readonly string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:-PT${minutes}M`,
    `DESCRIPTION:${escaped(description)}`,
    'END:VALARM',
  ];
}

/** `20261123T153000Z`; what is finer than a second is left out. */
function basic(at: Instant): string {
  return `${formatInstant(at).slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** Octets that a line may have, without its end. */
const LIMIT = 75;

/** A long line goes on after a line break and a space; no character is cut in two. */
function folded(line: string): string {
  const octets = new TextEncoder();
  let [text, length] = ['', 0];
  for (const character of line) {
    const size = octets.encode(character).length;
    if (length + size > LIMIT) {
      text += '\r\n ';
      length = 1;
    }
    text += character;
    length += size;
  }
  return text;
}
