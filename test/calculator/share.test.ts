import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { formatAddress, parseAddress } from '../../src/calculator/address.ts';
import * as circumstances from '../../src/calculator/circumstances.ts';
import * as done from '../../src/calculator/done-view.tsx';
import type { LoadedParts } from '../../src/calculator/parts.ts';
import { resultsOf } from '../../src/calculator/result.ts';
import { deadlineCalendar } from '../../src/calculator/share-deadline.ts';
import { shareText, type Sharing } from '../../src/calculator/share-text.ts';
import { compare } from '../../src/calculator/comparison.ts';
import { sharedCase, sharedComparison, sharedTerm } from '../../src/calculator/shared-answer.ts';
import { calculator as englishCalculator } from '../../src/i18n/en/calculator.ts';
import { words as englishShare } from '../../src/i18n/en/calculator-share.ts';
import { calculator } from '../../src/i18n/es/calculator.ts';
import { words as share } from '../../src/i18n/es/calculator-share.ts';
import { at } from '../sla/example.ts';
import { calculatorOf } from './policies.ts';

/** Half an hour before a Friday closes at 17:00; two open hours end on Monday at 10:30, eight at 16:30. */
const FRIDAY = '?plan=innovador&severity=critico&at=2026-11-20T16:30&zone=provider';
const LINK = 'https://acuerdos.example/halcon-cloud/calculator/';
const NOW = at('2026-11-20T22:00Z');
const PARTS: LoadedParts = {
  circumstances: { type: 'ready', value: circumstances },
  done: { type: 'ready', value: done },
};
const WORDS = {
  es: { ...calculator, ...share },
  en: { ...englishCalculator, ...englishShare },
};

function sharedOf(
  address: string,
  readerZone = 'America/Bogota',
  language: keyof typeof WORDS = 'es',
): Sharing {
  const { case: known } = calculatorOf('halcon-cloud', language).read(address);
  if (known === undefined) throw new Error(`No case: ${address}`);
  const state = { ...parseAddress(address), version: known.version.date };
  const words = WORDS[language];
  return {
    shared: sharedCase(known, resultsOf(known, NOW), PARTS, words),
    link: LINK + formatAddress(state),
    report: known.version.provider + formatAddress({ ...state, done: [] }),
    readerZone,
    words,
  };
}

/** The end of a term as its reader takes it along. */
function sharedTermOf(slug: string, address: string): Sharing {
  const policy = calculatorOf(slug);
  const { known } = policy.readOfTerm(address);
  if (known === undefined) throw new Error(`No term: ${address}`);
  const words = { ...calculator, ...share };
  return {
    shared: sharedTerm(known, policy.term(address), PARTS, words),
    ...{ link: LINK + address, report: address, readerZone: known.version.zone.name, words },
  };
}

function eventOf(sharing: Sharing, promise: string) {
  const found = sharing.shared.paragraphs
    .flatMap(({ promises }) => promises)
    .find(({ key }) => key === promise);
  if (found?.due === undefined) throw new Error(`${promise} isn't due`);
  const ics = deadlineCalendar(sharing, found, { due: found.due, now: NOW });
  const component = ICAL.Component.fromString(ics).getFirstSubcomponent('vevent');
  if (component === null) throw new Error('No event');
  return { ics, component, event: new ICAL.Event(component) };
}

describe('a case as text', () => {
  test('says whose promise it is, until when, how it is counted, and where to see it', () => {
    const text = shareText(sharedOf(FRIDAY, 'America/Bogota'));
    expect(text).toContain('Versión del 15 de febrero de 2026');
    expect(text).toContain('Plan Innovador · Crítico');
    expect(text).toContain('Reporte: viernes 20 de noviembre de 2026, 16:30 (hora de Colombia)');
    expect(text).toContain(
      'Respuesta: Antes de las 10:30 del lunes 23 de noviembre de 2026 (hora de Colombia)',
    );
    expect(text).toContain('Menos de 2 horas');
    expect(text.split('\n').at(-1)).toBe(
      `${LINK}?version=2026-02-15&plan=innovador&severity=critico&at=2026-11-20T16:30&zone=provider`,
    );
  });

  test('says which text binds, where that is in another language', () => {
    expect(shareText(sharedOf(FRIDAY, 'America/Bogota', 'en'))).toContain(
      'Version of February 15, 2026\nThe Spanish text of the policy is binding.\n',
    );
    expect(shareText(sharedOf(FRIDAY, 'America/Bogota'))).not.toContain('vinculante');
  });

  test('says what was done and whether in time, of what was done alone', () => {
    // Due on Monday at 10:30; 11:05 is 35 open minutes later.
    const text = shareText(sharedOf(`${FRIDAY}&done=response/2026-11-23T11:05`, 'America/Bogota'));
    expect(text).toContain(
      'Se cumplió el lunes 23 de noviembre de 2026, 11:05 (hora de Colombia)\nTarde por 35 min de horario de atención\n',
    );
    expect(text.match(/Se cumplió/g)).toHaveLength(1);
    expect(text.split('\n').at(-1)).toMatch(/&done=response\/2026-11-23T11:05$/);
    expect(shareText(sharedOf(FRIDAY, 'America/Bogota'))).not.toContain('Se cumplió');
  });

  test('says what was done during a pause that is still open', () => {
    const text = shareText(
      sharedOf(`${FRIDAY}&pause=2026-11-20T17:00/&done=response/2026-11-20T17:00`, 'Europe/Madrid'),
    );
    expect(text).toContain('Respuesta: En pausa: faltan por contar 1 h 30 min de horario de atención\n');
    expect(text).toContain(
      '\nSe cumplió el viernes 20 de noviembre de 2026, 17:00 (hora de Colombia)\nA tiempo',
    );
  });

  test("gives the reader's own time only where clocks differ", () => {
    expect(shareText(sharedOf(FRIDAY, 'America/Lima'))).not.toContain('= ');
    // Madrid is six hours ahead of Bogotá in winter.
    expect(shareText(sharedOf(FRIDAY, 'Europe/Madrid'))).toMatch(
      /\n= lunes 23 de noviembre de 2026, 16:30 \(/,
    );
  });
});

describe('the plans compared, as text', () => {
  test('says of each plan when the case is due in it', () => {
    const address = '?compare=plans&severity=critico&at=2026-11-20T16:30&zone=provider';
    const { comparison: known } = calculatorOf('halcon-cloud').compared(address);
    if (known === undefined) throw new Error('No comparison');
    const words = { ...calculator, ...share };
    const text = shareText({
      shared: sharedComparison(compare(known), ['Respuesta: primero, Premium plus.'], PARTS, words),
      ...{ link: LINK + address, report: address, readerZone: 'America/Bogota', words },
    });
    expect(text).toContain(
      'Comparación de los planes · Crítico\nReporte: viernes 20 de noviembre de 2026, 16:30',
    );
    expect(text).toContain('\nRespuesta: primero, Premium plus.\n\nInnovador\n');
    expect(text).toContain(
      '\n\nInnovador\nRespuesta: Antes de las 10:30 del lunes 23 de noviembre de 2026 (hora de Colombia)\n',
    );
    // An hour at any time of the day.
    expect(text).toContain(
      '\n\nPremium plus\nRespuesta: Antes de las 17:30 del viernes 20 de noviembre de 2026 (hora de Colombia)\n',
    );
    expect(text.endsWith(address)).toBe(true);
  });
});

describe('what an answer depends on', () => {
  const PHONE = FRIDAY.replace('plan=innovador', 'plan=empresarial');

  test('is told of a channel, an option and a pause', () => {
    const text = shareText(
      sharedOf(`${PHONE}&channel=telefono&option=horario-extendido&pause=2026-11-20T18:00/2026-11-20T19:00`),
    );
    expect(text).toContain('\nCanal: Teléfono.\n');
    expect(text).toContain('\nOpción: Horario extendido 5x12.\n');
    expect(text).toContain(
      '\nEn pausa desde el viernes 20 de noviembre de 2026, 18:00 hasta el viernes 20 de noviembre de 2026, 19:00.\n',
    );
  });

  test('is warned of where a channel opens no case', () => {
    expect(shareText(sharedOf(`${PHONE}&channel=telefono`))).toContain(
      '«Teléfono» no abre un caso: el plazo empieza con el mensaje por «Correo electrónico».',
    );
    expect(shareText(sharedOf(`${PHONE}&channel=correo`))).not.toContain('no abre un caso');
  });
});

describe('the end of a term', () => {
  test('is told with the day of its event, and how it is counted', () => {
    const text = shareText(sharedTermOf('asesoria-clara', '?term=retracto&at=2026-12-28'));
    expect(text).toContain('\nFecha de contratación: lunes 28 de diciembre de 2026\n');
    expect(text).toContain('\nRetracto: Hasta el 7 de enero de 2027, inclusive (24:00)');
    expect(text).toMatch(/10 días calendario/);
  });

  test("is a calendar's entry, with a reminder before it even where it is counted back from its event", () => {
    const { event } = eventOf(sharedTermOf('asesoria-clara', '?term=retracto&at=2026-12-28'), 'retracto');
    expect(event.startDate.toString()).toBe('2027-01-08T03:00:00Z');
    const cancel = eventOf(
      sharedTermOf('nube-norte', '?term=cancelar-visita&at=2026-11-23T10:00'),
      'cancelar-visita',
    );
    expect(cancel.event.startDate.toString()).toBe('2026-11-22T16:00:00Z');
    expect(cancel.ics).toContain('TRIGGER:-PT60M');
    // Due at the very instant of its event: the 24:00 before the first of a month.
    const pay = eventOf(sharedTermOf('asesoria-clara', '?term=pago-mensual&at=2027-01-01'), 'pago-mensual');
    expect(pay.event.startDate.toString()).toBe('2027-01-01T03:00:00Z');
    expect(pay.ics).toContain('TRIGGER:-PT60M');
  });
});

describe("a deadline as a calendar's entry", () => {
  test('is due at the instant in UTC, whatever the zone of the reader', () => {
    for (const zone of ['America/Bogota', 'Europe/Madrid', 'Asia/Kolkata']) {
      const { event, ics } = eventOf(sharedOf(FRIDAY, zone), 'response');
      expect(event.startDate.toString()).toBe('2026-11-23T15:30:00Z');
      expect(ics).toContain('\r\nDTSTART:20261123T153000Z\r\n');
    }
  });

  test('has one name for one case and metric, and another for any other', () => {
    const uid = (address: string, metric: string) =>
      eventOf(sharedOf(address, 'America/Bogota'), metric).event.uid;
    expect(uid(FRIDAY, 'response')).toBe(uid(FRIDAY, 'response'));
    expect(uid(FRIDAY, 'response')).toMatch(/^response-[0-9a-f]{16}@acuerdos\.example$/);
    // What was done of it doesn't make it another.
    expect(uid(`${FRIDAY}&done=response/2026-11-23T11:05`, 'response')).toBe(uid(FRIDAY, 'response'));
    const others = [uid(FRIDAY, 'resolution'), uid(FRIDAY.replace('16:30', '16:31'), 'response')];
    expect(new Set([uid(FRIDAY, 'response'), ...others]).size).toBe(3);
  });

  test('brings every line of the reckoning and the link, as another program reads them', () => {
    const shared = sharedOf(FRIDAY, 'America/Bogota');
    const { event, component } = eventOf(shared, 'response');
    const lines = event.description.split('\n').filter((line) => line.startsWith('– '));
    // Half an hour on Friday, the weekend, and an hour and a half on Monday.
    expect(lines.at(0)).toContain('16:30–17:00, cuenta 30 min');
    expect(lines.at(-1)).toContain('9:00–10:30, cuenta 1 h 30 min');
    expect(lines.some((line) => line.includes('no cuenta'))).toBe(true);
    expect(component.getFirstPropertyValue('url')).toBe(shared.link);
    expect(event.description).toContain(shared.link);
  });

  test('reminds an hour before, or halfway to what is due sooner', () => {
    const shared = sharedOf(FRIDAY, 'America/Bogota');
    const promise = shared.shared.paragraphs[0]?.promises[0];
    if (promise === undefined) throw new Error('No promise');
    const reminder = (due: string): number => {
      const alarm = ICAL.Component.fromString(deadlineCalendar(shared, promise, { due: at(due), now: NOW }))
        .getFirstSubcomponent('vevent')
        ?.getFirstSubcomponent('valarm');
      return ICAL.Duration.fromString(String(alarm?.getFirstPropertyValue('trigger'))).toSeconds() / 60;
    };
    expect(reminder('2026-11-23T10:30-05:00')).toBe(-60);
    expect(reminder('2026-11-20T17:00-05:00')).toBe(-15);
  });
});
